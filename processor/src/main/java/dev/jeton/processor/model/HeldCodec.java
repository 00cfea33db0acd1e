package dev.jeton.processor.model;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;

/**
 * A codec that generated code makes and keeps: in a class inside the codec of the object, which is initialised when the first value comes. So
 * no codec is made while the class of another one is initialised, which could see fields that are still empty, or wait for ever.
 *
 * @param field its name
 * @param type a {@code JsonCodec<...>}
 * @param made the expression that makes it
 */
public record HeldCodec(String field, TypeName type, CodeBlock made) {
    /** The simple name of the class inside the codec. */
    public static final String HOLDER = "Codecs";

    /** The class inside the codec of an object. */
    public static ClassName holderIn(ClassName codec) {
        return codec.nestedClass(HOLDER);
    }
}
