package dev.jeton.processor.model;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import java.util.List;
import java.util.Set;

/** The runtime's {@code Patch<T>}, which tells an absent member, one that is {@code null} and a value apart. Only a property is one. */
public record PatchValue(ValueModel content, Variance variance) implements ValueModel {
    public PatchValue(ValueModel content) {
        this(content, Variance.INVARIANT);
    }

    @Override
    public TypeName type() {
        return ParameterizedTypeName.get(TypeNames.PATCH, variance.argument(content.type()));
    }

    @Override
    public List<ValueModel> children() {
        return List.of(content);
    }

    @Override
    public Set<Trait> traits() {
        return content.is(Trait.EMPTY_IS_NULL)
                ? Set.of(Trait.PATCH, Trait.KEEPS_NULL, Trait.EMPTY_IS_NULL)
                : Set.of(Trait.PATCH, Trait.KEEPS_NULL);
    }

    @Override
    public CodeBlock absent() {
        return CodeBlock.of("$T.absent()", TypeNames.PATCH);
    }

    @Override
    public CodeBlock opened(CodeBlock expression) {
        return CodeBlock.of("$L.get()", expression);
    }

    @Override
    public <R> R accept(ValueVisitor<R> visitor) {
        return visitor.visitPatch(this);
    }
}
