package dev.jeton;

import dev.jeton.internal.codec.CodecLookup;
import java.lang.reflect.Type;
import java.util.Optional;

/**
 * Finds the codec of a type at run time, for code that gets a {@link Class} or a {@link Type}, mostly frameworks. If the type is known at
 * compile time, its codec's {@code INSTANCE} is simpler.
 *
 * <pre>{@code
 * JsonCodec<Grant> grants = JsonCodecs.of(Grant.class);
 * }</pre>
 *
 * <p>It finds all types for which the processor generated a codec, and types that are not generic and name their own codec by {@code
 * @Json.Using}, unless they were compiled with {@code -Ajeton.index=off}. Such a codec without an {@code INSTANCE} is made when its type is first asked for. Strings, boxed numbers and booleans,
 * {@code BigDecimal}, {@code BigInteger}, {@link RawJson}, {@link JsonTree}, {@code byte[]}, {@code char[]}, {@code UUID}, {@code URI}, {@code Locale}, {@code Currency},
 * {@code Charset}, {@code InetAddress} and the types of {@code java.time} have built-in codecs. Annotated generic types, arrays, {@code Optional}, the
 * usual collections and maps of {@code java.util} and {@code ConcurrentMap} of all of these are composed of their codecs; the keys of maps are strings, {@code Integer},
 * {@code Long}, {@code Short}, {@code Byte}, enums, or a type whose codec says that it {@linkplain JsonCodec#canBeName can be a name}. Classes of your own would need reflection; {@link JsonCodec#mapping} makes their codecs.
 *
 * <p>The codecs come from an index that was generated with the types and is loaded through the type's own class loader. Nothing is
 * guessed from names or found by reflection, so it works in a native image. The result is kept with the class. Safe for use by many threads.
 */
public final class JsonCodecs {
    private JsonCodecs() {}

    /**
     * Finds the codec of a class. Allocates nothing after the first call for the class.
     *
     * @param <T> the type
     * @param type a class that has a codec, or an array of one
     * @return the codec, or empty if there is none
     * @throws IllegalStateException if two indexes have different codecs for the class; the message names both
     */
    public static <T> Optional<JsonCodec<T>> find(Class<T> type) {
        return CodecLookup.find(type);
    }

    /**
     * Finds or composes the codec of a type.
     *
     * @param type a class, or a {@code List<Grant>}, {@code Page<Grant>}, {@code Map<String, Grant[]>} and the like; of a wildcard its upper bound counts
     * @return the codec, or empty if there is none for the type or for something in it
     * @throws IllegalStateException if two indexes have different codecs for a class; the message names both
     */
    public static Optional<? extends JsonCodec<?>> find(Type type) {
        return CodecLookup.find(type);
    }

    /**
     * The codec of a class. Allocates nothing after the first call for the class.
     *
     * @param <T> the type
     * @param type a class that has a codec, or an array of one
     * @return the codec
     * @throws IllegalArgumentException if there is none; the message names the class and says what to do
     * @throws IllegalStateException if two indexes have different codecs for the class; the message names both
     */
    public static <T> JsonCodec<T> of(Class<T> type) {
        return CodecLookup.of(type);
    }

    /**
     * The codec of a type.
     *
     * @param type what {@link #find(Type)} takes
     * @return the codec
     * @throws IllegalArgumentException if there is none for the type or for something in it; the message names that and says what to do
     * @throws IllegalStateException if two indexes have different codecs for a class; the message names both
     */
    public static JsonCodec<?> of(Type type) {
        return CodecLookup.of(type);
    }
}
