package dev.jeton;

import dev.jeton.internal.codec.CodecLookup;
import java.lang.reflect.Type;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The codecs that the integration of a framework reads and writes by: those that it was given, and behind them those that {@link JsonCodecs} finds. A
 * framework asks it for each type that it meets, and leaves the types that it does not have to whatever handled them before.
 *
 * <pre>{@code
 * CodecRegistry codecs = CodecRegistry.of(JsonLimits.DEFAULT, List.of(MoneyCodec.INSTANCE));
 * Optional<JsonCodec<Object>> codec = codecs.find(parameter.getParameterizedType());
 * }</pre>
 *
 * <p>A registry has the classes that were given or annotated with {@code @Json}, and arrays, {@code Optional} and the JDK's collections of them, and its maps
 * to them from {@code String} or from a class that was given or annotated. Unlike {@link JsonCodecs} it has no strings, numbers or other classes of the
 * JDK, nor containers of nothing else, unless a codec for them was given: every framework has a way of its own with these.
 *
 * <p>Immutable, and safe for use by many threads.
 */
public final class CodecRegistry {
    private final JsonLimits limits;
    private final Map<Class<?>, JsonCodec<?>> given;

    private CodecRegistry(JsonLimits limits, Map<Class<?>, JsonCodec<?>> given) {
        this.limits = limits;
        this.given = given;
    }

    /**
     * Makes a registry.
     *
     * @param limits the limits of all codecs that it returns
     * @param codecs asked before those that {@link JsonCodecs} finds, each for its {@link JsonCodec#type()} and what is composed of it
     * @return the registry
     * @throws IllegalArgumentException if two codecs are for one type; the message names both
     */
    public static CodecRegistry of(JsonLimits limits, Collection<? extends JsonCodec<?>> codecs) {
        Map<Class<?>, JsonCodec<?>> given = new HashMap<>();
        for (JsonCodec<?> codec : codecs) {
            JsonCodec<?> other = given.put(codec.type(), codec);
            if (other != null) {
                throw new IllegalArgumentException(codec.type().getName() + " has two codecs: "
                        + other.getClass().getName() + " and "
                        + codec.getClass().getName());
            }
        }
        return new CodecRegistry(Objects.requireNonNull(limits, "the limits are null"), given);
    }

    /**
     * Finds or composes the codec of a type.
     *
     * @param type a class, or a {@code List<Grant>}, {@code Map<String, Grant[]>} and the like; of a wildcard its upper bound counts
     * @return the codec, which takes and returns values of the type only; or empty if the type is left to others
     * @throws IllegalStateException if two indexes have different codecs for a class; the message names both
     */
    @SuppressWarnings("unchecked") // A framework knows types and values at run time only.
    public Optional<JsonCodec<Object>> find(Type type) {
        JsonCodec<Object> codec = (JsonCodec<Object>) CodecLookup.compose(type, this::codecOf);
        return Optional.ofNullable(codec).map(found -> found.withLimits(limits));
    }

    /**
     * Finds the codec to write a value by: that of the type that it is declared as, or that of its own class where it is declared as something without
     * a codec, such as {@code Object}.
     *
     * @param declared the declared type, or null if it isn't known
     * @param actual the class of the value
     * @return the codec, which takes the value; or empty if the value is left to others
     * @throws IllegalStateException if two indexes have different codecs for a class; the message names both
     */
    public Optional<JsonCodec<Object>> find(@Nullable Type declared, Class<?> actual) {
        Optional<JsonCodec<Object>> codec = declared == null ? Optional.empty() : find(declared);
        return codec.filter(found -> found.type().isAssignableFrom(actual)).or(() -> find(actual));
    }

    /** Arrays are composed of what this returns for their elements. */
    private @Nullable JsonCodec<?> codecOf(Class<?> type) {
        JsonCodec<?> codec = given.get(type);
        boolean ofUser = !type.isArray() && !type.getName().startsWith("java.");
        return codec == null && ofUser ? JsonCodecs.find(type).orElse(null) : codec;
    }
}
