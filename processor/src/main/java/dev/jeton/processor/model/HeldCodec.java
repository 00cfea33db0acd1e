package dev.jeton.processor.model;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;

/**
 * A codec that generated code makes and keeps.
 *
 * @param field its name
 * @param type a {@code JsonCodec<...>}, or the class of a generated codec
 * @param made the expression that makes it
 * @param owner what keeps it
 */
public record HeldCodec(String field, TypeName type, CodeBlock made, Owner owner) {
    /** The simple name of the class inside the codec. */
    public static final String HOLDER = "Codecs";

    /** What keeps a codec. */
    public enum Owner {
        /**
         * A class inside the codec of the object, which is initialised when the first value comes. So no codec is made while the class of another one
         * is initialised, which could see fields that are still empty, or wait for ever.
         */
        HOLDER,
        /** The codec of an instantiation, since the codec is made of those that it was given for its type variables. */
        INSTANCE
    }

    /** The class inside the codec of an object. */
    public static ClassName holderIn(ClassName codec) {
        return codec.nestedClass(HOLDER);
    }
}
