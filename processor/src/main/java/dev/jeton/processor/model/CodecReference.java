package dev.jeton.processor.model;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import java.util.List;
import java.util.Optional;

/**
 * How generated code gets hold of a codec.
 *
 * @param expression the codec: a singleton, a call that composes it from others, or a field
 * @param classes the classes that the expression names, so that no variable is called like one of them
 * @param generatedFor the types whose generated codecs are in the expression: there are none if one of those has an error
 * @param held the field, if the expression is one
 */
public record CodecReference(
        CodeBlock expression, List<ClassName> classes, List<TypeName> generatedFor, Optional<HeldCodec> held) {

    public CodecReference {
        classes = List.copyOf(classes);
        generatedFor = List.copyOf(generatedFor);
    }

    public CodecReference(CodeBlock expression, List<ClassName> classes, List<TypeName> generatedFor) {
        this(expression, classes, generatedFor, Optional.empty());
    }

    /** The codec that is generated for a type. Example: {@code GrantCodec.INSTANCE} */
    public static CodecReference generated(ClassName type, ClassName codec) {
        return new CodecReference(CodeBlock.of("$T.INSTANCE", codec), List.of(codec), List.of(type));
    }
}
