package dev.jeton.jakarta.rest;

import dev.jeton.JsonCodec;
import dev.jeton.JsonCodecs;
import dev.jeton.JsonLimits;
import java.lang.reflect.GenericArrayType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.WildcardType;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which types Jeton reads and writes: those that codecs were given for or that {@link JsonCodecs} finds, and containers of them. Strings, numbers and
 * containers of nothing else stay with the providers that have them today.
 */
final class CodecChoice {
    private final JsonLimits limits;
    private final Map<Class<?>, JsonCodec<?>> given = new HashMap<>();

    CodecChoice(JsonLimits limits, Collection<? extends JsonCodec<?>> codecs) {
        this.limits = limits;
        for (JsonCodec<?> codec : codecs) {
            given.put(codec.type(), codec);
        }
    }

    JsonLimits limits() {
        return limits;
    }

    /** Finds the codec of a type, which reads within the limits. */
    @Nullable
    JsonCodec<?> find(@Nullable Type type) {
        if (type == null) {
            return null;
        }
        JsonCodec<?> codec = findGiven(type);
        if (codec == null && isOwn(type)) {
            codec = JsonCodecs.find(type).orElse(null);
        }
        return codec == null ? null : codec.withLimits(limits);
    }

    private @Nullable JsonCodec<?> findGiven(Type type) {
        if (type instanceof Class<?> plain) {
            return given.get(plain);
        }
        if (type instanceof ParameterizedType list
                && (list.getRawType() == List.class || list.getRawType() == Collection.class)
                && list.getActualTypeArguments()[0] instanceof Class<?> element) {
            JsonCodec<?> codec = given.get(element);
            return codec == null ? null : codec.list();
        }
        return null;
    }

    /** Whether there is something in the type that is not the JDK's. */
    private static boolean isOwn(Type type) {
        if (type instanceof Class<?> plain) {
            Class<?> element = plain;
            while (element.isArray()) {
                element = element.getComponentType();
            }
            return !element.isPrimitive() && !element.getName().startsWith("java.");
        }
        if (type instanceof GenericArrayType array) {
            return isOwn(array.getGenericComponentType());
        }
        if (type instanceof WildcardType wildcard) {
            return isOwn(wildcard.getUpperBounds()[0]);
        }
        if (type instanceof ParameterizedType parameterized) {
            Type[] arguments = parameterized.getActualTypeArguments();
            return isOwn(arguments[arguments.length - 1]);
        }
        return false;
    }

    /** Writes a value by its codec. */
    @SuppressWarnings("unchecked") // The codec was found by the value's type.
    static byte[] toBytes(JsonCodec<?> codec, Object value) {
        return ((JsonCodec<Object>) codec).toBytes(value);
    }
}
