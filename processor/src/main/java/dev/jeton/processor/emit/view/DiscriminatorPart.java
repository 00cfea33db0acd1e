package dev.jeton.processor.emit.view;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import java.util.List;

/**
 * A discriminator that is no property in Java: it is gone over, and nothing is kept of it.
 *
 * @param goOver the expression that does so
 */
public record DiscriminatorPart(CodeBlock goOver) implements ViewPart {
    @Override
    public List<FieldSpec> fields() {
        return List.of();
    }

    // Example: reader.checkDiscriminator(PaymentCodec.TYPE_KNOWN);
    @Override
    public CodeBlock read() {
        return CodeBlock.builder().addStatement(goOver).build();
    }

    @Override
    public CodeBlock forget() {
        return NONE;
    }

    @Override
    public List<MethodSpec> accessors() {
        return List.of();
    }
}
