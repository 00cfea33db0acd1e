package dev.jeton.codegen;

import dev.jeton.JsonCodec;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.jspecify.annotations.Nullable;

/**
 * The codecs of the types of one package, for {@link dev.jeton.JsonCodecs}. The processor generates an index in each package, so that it reaches
 * codecs that are not public, and registers it for {@link java.util.ServiceLoader}. Stateless; safe for use by many threads.
 */
public abstract class CodecIndex {

    /** The types that an index knows. A later compilation of only some of them keeps the others in the index. */
    @Target(ElementType.TYPE)
    @Retention(RetentionPolicy.CLASS)
    public @interface Types {
        /** {@return their canonical names} */
        String[] value();
    }

    /** For generated subclasses. */
    protected CodecIndex() {}

    /**
     * Finds the codec of a type of this package. A codec's class is loaded when its type is first asked for. Allocates nothing, except where a type
     * names its codec with {@code @Json.Using}: such a codec may be constructed by each call.
     *
     * @param typeName the binary name of the type, as {@link Class#getName()} has it
     * @return the codec, or null if the index has none
     */
    public abstract @Nullable JsonCodec<?> codecOf(String typeName);

    /**
     * Makes the codec of a generic type of this package with certain type arguments.
     *
     * @param typeName the binary name of the generic type
     * @param arguments the codecs of the type arguments, one for each type parameter, in their order
     * @return a new codec, or null if the index has none
     */
    public @Nullable JsonCodec<?> codecOf(String typeName, JsonCodec<?>[] arguments) {
        return null;
    }

    /**
     * Casts a codec to the type that a bounded type variable asks for. The compiler checked the bound where the type arguments were written.
     *
     * @param <T> what the bound allows
     * @param codec the codec of a type argument
     * @return the codec
     */
    @SuppressWarnings("unchecked")
    protected static <T> JsonCodec<T> argument(JsonCodec<?> codec) {
        return (JsonCodec<T>) codec;
    }
}
