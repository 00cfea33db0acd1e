package dev.jeton.codegen;

import dev.jeton.JsonCodec;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.jspecify.annotations.Nullable;

/**
 * The codecs of the types of one package, for {@link dev.jeton.JsonCodecs}. The processor generates one for each package, in the package itself, so
 * that it reaches codecs that are not public, and registers it for {@link java.util.ServiceLoader}. Stateless: it serves all threads.
 */
public abstract class CodecIndex {

    /** The types that an index knows. A later compilation of some of them takes the others over. */
    @Target(ElementType.TYPE)
    @Retention(RetentionPolicy.CLASS)
    public @interface Types {
        /** Their canonical names. */
        String[] value();
    }

    /** For generated subclasses. */
    protected CodecIndex() {}

    /**
     * Finds the codec of a type of this package. A codec's class is loaded when its type is first asked for. The codec that a type names for itself by
     * {@code @Json.Using} may be made by its constructor, anew each time.
     *
     * @param typeName the binary name of the type, as {@link Class#getName()} has it
     * @return the codec, or null if the index has none
     */
    public abstract @Nullable JsonCodec<?> codecOf(String typeName);

    /**
     * Makes the codec of an instantiation of a generic type of this package.
     *
     * @param typeName the binary name of the generic type
     * @param arguments the codecs of its type arguments, one for each type parameter
     * @return a new codec, or null if the index has none
     */
    public @Nullable JsonCodec<?> codecOf(String typeName, JsonCodec<?>[] arguments) {
        return null;
    }

    /**
     * Returns a codec for a type variable that has a bound. That the codec's type is within it was checked where the type arguments were written.
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
