package dev.jeton.processor.resolve;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import dev.jeton.processor.extract.JavaType;
import dev.jeton.processor.extract.RecordShape.Constructors;
import dev.jeton.processor.model.PrimitiveOptionalKind;
import dev.jeton.processor.model.TypeNames;

/** What a constructor gets for a component that is ignored. */
final class EmptyValues {

    /** An expression for the empty value of a type: zero, false, an empty {@code Optional}, or null. */
    CodeBlock of(JavaType type, Constructors constructors) {
        if (type instanceof JavaType.PrimitiveType primitive) {
            return ofPrimitive(primitive.kind().type());
        }
        for (PrimitiveOptionalKind kind : PrimitiveOptionalKind.values()) {
            if (type.name().equals(kind.type())) {
                return CodeBlock.of("$T.empty()", kind.type());
            }
        }
        if (type instanceof JavaType.DeclaredType declared && declared.type().equals(TypeNames.OPTIONAL)) {
            return CodeBlock.of("$T.empty()", TypeNames.OPTIONAL);
        }
        // Beside another constructor of the same length a bare null can be ambiguous.
        return constructors == Constructors.OVERLOADED ? CodeBlock.of("($T) null", type.name()) : CodeBlock.of("null");
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
