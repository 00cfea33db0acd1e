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
}
