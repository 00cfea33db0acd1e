package dev.jeton.internal.codec;

import dev.jeton.JsonCodec;
import java.lang.reflect.GenericArrayType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.WildcardType;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Finds codecs by class and by type; what it found of a class is kept with the class. The one file that looks into generic types. */
public final class CodecLookup {
    private static final ClassValue<Entry> ENTRIES = new ClassValue<>() {
        @Override
        protected Entry computeValue(Class<?> type) {
            return entryOf(type);
        }
    };

    private CodecLookup() {}

    /**
     * What is known of a class.
     *
     * @param codec its codec, if there is one
     * @param indexes keeps the indexes of its loader alive
     */
    private record Entry(
            Optional<JsonCodec<?>> codec, @Nullable LoaderIndexes indexes) {}

    private static Entry entryOf(Class<?> type) {
        JsonCodec<?> scalar = ScalarCodec.of(type);
        if (scalar != null) {
            return new Entry(Optional.of(scalar), null);
        }
        JsonCodec<?> standard = StandardForms.of(type);
        if (standard != null) {
            return new Entry(Optional.of(standard), null);
        }
        Class<?> element = type.getComponentType();
        if (element != null) {
            return new Entry(find(element).map(codec -> ArrayCodec.of(type, codec)), null);
        }
        LoaderIndexes indexes = LoaderIndexes.of(type);
        return new Entry(Optional.ofNullable(indexes.codecOf(type)), indexes);
    }

    /** Finds the codec of a class; see {@link dev.jeton.JsonCodecs#find(Class)}. */
    @SuppressWarnings("unchecked") // The codec of a class reads and writes that class.
    public static <T> Optional<JsonCodec<T>> find(Class<T> type) {
        return (Optional<JsonCodec<T>>) (Optional<?>) ENTRIES.get(type).codec();
    }

    private static @Nullable JsonCodec<?> found(Class<?> type) {
        return ENTRIES.get(type).codec().orElse(null);
    }

    /** The codec of a class; see {@link dev.jeton.JsonCodecs#of(Class)}. */
    public static <T> JsonCodec<T> of(Class<T> type) {
        Optional<JsonCodec<T>> found = find(type);
        if (found.isEmpty()) {
            throw noCodec(type, type);
        }
        return found.get();
    }

    /** Finds the codec of a type; see {@link dev.jeton.JsonCodecs#find(Type)}. */
    public static Optional<? extends JsonCodec<?>> find(Type type) {
        return Optional.ofNullable(compose(type, CodecLookup::found));
    }

    /** The codec of a type; see {@link dev.jeton.JsonCodecs#of(Type)}. */
    public static JsonCodec<?> of(Type type) {
        JsonCodec<?> codec = compose(type, CodecLookup::found, type);
        if (codec == null) {
            throw noCodec(type, type);
        }
        return codec;
    }

    /**
     * Composes the codec of a type.
     *
     * @param codecs has those of the classes in it, or null for a class without one
     * @return the codec, or null if there is none for the type or for something in it
     */
    public static @Nullable JsonCodec<?> compose(Type type, Function<Class<?>, @Nullable JsonCodec<?>> codecs) {
        return compose(type, codecs, null);
    }

    /** Where a whole is given, the lack of a codec is an error that names what in it has none. */
    private static @Nullable JsonCodec<?> compose(
            Type type, Function<Class<?>, @Nullable JsonCodec<?>> codecs, @Nullable Type whole) {
        JsonCodec<?> codec = null;
        if (type instanceof Class<?> plain) {
            codec = codecs.apply(plain);
            if (codec == null && plain.isArray()) {
                codec = arrayOf(compose(plain.getComponentType(), codecs, whole));
            }
        } else if (type instanceof GenericArrayType array) {
            codec = arrayOf(compose(array.getGenericComponentType(), codecs, whole));
        } else if (type instanceof WildcardType wildcard) {
            codec = compose(wildcard.getUpperBounds()[0], codecs, whole);
        } else if (type instanceof ParameterizedType parameterized) {
            codec = composeOf(parameterized, codecs, whole);
        }
        if (codec == null && whole != null) {
            throw noCodec(type, whole);
        }
        return codec;
    }

    private static @Nullable JsonCodec<?> composeOf(
            ParameterizedType type, Function<Class<?>, @Nullable JsonCodec<?>> codecs, @Nullable Type whole) {
        Type[] arguments = type.getActualTypeArguments();
        if (!(type.getRawType() instanceof Class<?> raw)) {
            return null;
        }
        if (StandardContainers.isMap(raw) && arguments[0] instanceof Class<?> key) {
            return mapOf(raw, key, arguments, codecs, whole);
        }
        if (raw != Optional.class && !StandardContainers.isCollection(raw)) {
            return instantiation(raw, arguments, codecs, whole);
        }
        JsonCodec<?> content = compose(arguments[0], codecs, whole);
        if (content == null) {
            return null;
        }
        return raw == Optional.class ? new OptionalCodec<>(content) : StandardContainers.collection(raw, content);
    }

    /** What a framework leaves to others where it stands alone, such as a string, it does not leave to others inside an annotated type. */
    private static @Nullable JsonCodec<?> instantiation(
            Class<?> raw, Type[] types, Function<Class<?>, @Nullable JsonCodec<?>> codecs, @Nullable Type whole) {
        LoaderIndexes indexes = ENTRIES.get(raw).indexes();
        if (indexes == null) {
            return null;
        }
        JsonCodec<?>[] arguments = new JsonCodec<?>[types.length];
        for (int i = 0; i < types.length; i++) {
            JsonCodec<?> argument = compose(types[i], type -> ownOrFound(type, codecs), whole);
            if (argument == null) {
                return null;
            }
            arguments[i] = argument;
        }
        return indexes.codecOf(raw, arguments);
    }

    private static @Nullable JsonCodec<?> ownOrFound(Class<?> type, Function<Class<?>, @Nullable JsonCodec<?>> codecs) {
        JsonCodec<?> own = codecs.apply(type);
        return own == null ? found(type) : own;
    }

    private static @Nullable JsonCodec<?> mapOf(
            Class<?> raw,
            Class<?> key,
            Type[] arguments,
            Function<Class<?>, @Nullable JsonCodec<?>> codecs,
            @Nullable Type whole) {
        JsonCodec<?> keys = codecOfKeys(key, codecs, whole);
        JsonCodec<?> content = compose(arguments[1], codecs, whole);
        return keys == null || content == null ? null : StandardContainers.map(raw, key, keys, content);
    }

    private static @Nullable JsonCodec<?> codecOfKeys(
            Class<?> key, Function<Class<?>, @Nullable JsonCodec<?>> codecs, @Nullable Type whole) {
        // A string as a key is a name, whether or not strings as values are to have a codec here.
        if (key == String.class) {
            return found(key);
        }
        JsonCodec<?> own = codecs.apply(key);
        // As values these have no codecs, and as keys they are integers like any other.
        boolean isSmall = key == Byte.class || key == Short.class;
        return own != null ? own : compose(isSmall ? Integer.class : key, codecs, whole);
    }

    private static @Nullable JsonCodec<?> arrayOf(@Nullable JsonCodec<?> element) {
        return element == null ? null : ArrayCodec.of(element.type().arrayType(), element);
    }

    private static IllegalArgumentException noCodec(Type type, Type whole) {
        String place = type == whole ? "" : " in " + whole.getTypeName();
        if (type instanceof Class<?> raw && raw.getTypeParameters().length > 0) {
            return new IllegalArgumentException("There is no codec for " + type.getTypeName() + place
                    + " without type arguments. Look up the java.lang.reflect.Type that has them, or hand"
                    + " their codecs to the \"of\" of its codec");
        }
        if (type instanceof Class<?> raw && raw.getName().startsWith("java.")) {
            return new IllegalArgumentException("There is no codec for " + type.getTypeName() + place
                    + ", a type of the JDK that Jeton does not read. Use another type, or a codec of your own: for"
                    + " properties @Json.Using or @Json.Codecs names it, for look-ups CodecRegistry.of takes it");
        }
        return new IllegalArgumentException("There is no codec for " + type.getTypeName() + place
                + ". Annotate it with @Json and compile it with jeton-processor; if it is not yours, import it with @Json.Import, and"
                + " hand its codec to CodecRegistry.of. In a named module, add the line \"provides dev.jeton.codegen.CodecIndex"
                + " with ...\" that the processor prints");
    }
}
