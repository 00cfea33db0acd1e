package dev.jeton.processor.resolve;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import dev.jeton.processor.extract.JavaType;
import dev.jeton.processor.extract.Making.Overloading;
import dev.jeton.processor.extract.PropertyShape;
import dev.jeton.processor.model.PrimitiveOptionalKind;
import dev.jeton.processor.model.TypeNames;
import java.util.Optional;

/** What a constructor gets for a component that is ignored. */
final class EmptyValues {

    /**
     * An expression for the empty value of a component's type: zero, false, an empty {@code Optional}, or null. Nothing if the type
     * would have to be named and is hidden.
     */
    Optional<CodeBlock> of(PropertyShape property, Overloading overloading) {
        JavaType type = property.type();
        if (type instanceof JavaType.PrimitiveType primitive) {
            return Optional.of(ofPrimitive(primitive.name()));
        }
        for (PrimitiveOptionalKind kind : PrimitiveOptionalKind.values()) {
            if (type.name().equals(kind.type())) {
                return Optional.of(CodeBlock.of("$T.empty()", kind.type()));
            }
        }
        if (type instanceof JavaType.DeclaredType declared && declared.type().equals(TypeNames.OPTIONAL)) {
            return Optional.of(CodeBlock.of("$T.empty()", TypeNames.OPTIONAL));
        }
        if (type instanceof JavaType.DeclaredType declared && declared.type().equals(TypeNames.PATCH)) {
            return Optional.of(CodeBlock.of("$T.absent()", TypeNames.PATCH));
        }
        if (overloading == Overloading.NONE) {
            return Optional.of(CodeBlock.of("null"));
        }
        // Beside another constructor of the same length a bare null can be ambiguous.
        return property.hidden().isPresent() ? Optional.empty() : Optional.of(CodeBlock.of("($T) null", type.name()));
    }

    private static CodeBlock ofPrimitive(TypeName type) {
        if (type.equals(TypeName.BOOLEAN)) {
            return CodeBlock.of("false");
        }
        if (type.equals(TypeName.INT)) {
            return CodeBlock.of("0");
        }
        return type.equals(TypeName.LONG) ? CodeBlock.of("0L") : CodeBlock.of("($T) 0", type);
    }
}
