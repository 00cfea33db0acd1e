package dev.jeton.processor.emit.codec;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import dev.jeton.processor.emit.name.CodecNames;
import dev.jeton.processor.emit.name.FixedName;
import dev.jeton.processor.emit.value.SharedDefaults;
import dev.jeton.processor.emit.value.WriteStatements;
import dev.jeton.processor.model.Presence.Defaulted;
import dev.jeton.processor.model.PropertyModel;
import dev.jeton.processor.model.Trait;
import dev.jeton.processor.model.TypeNames;
import dev.jeton.processor.model.ValueModel;
import java.util.Arrays;
import java.util.Objects;

/** Emits the conditions under which a property is written that a local variable holds. */
final class InclusionConditions {
    private final CodecNames names;

    InclusionConditions(CodecNames names) {
        this.names = names;
    }

    // Example: roles != null && !Contents.isEmpty(roles, writer)
    /** Whether it has a value that is not empty. */
    CodeBlock isNotEmpty(ValueModel value, CodeBlock local) {
        CodeBlock isThere = WriteStatements.isThere(value, local);
        ValueModel content = value;
        CodeBlock opened = local;
        while (content.is(Trait.OPTIONAL)) {
            opened = content.opened(opened);
            content = content.children().get(0);
        }
        return content.is(Trait.CAN_BE_EMPTY)
                ? CodeBlock.of("$L$W&& $L", isThere, holdsSomething(content, opened))
                : isThere;
    }

    // Examples: !scope.isEmpty(), key.length != 0, !Contents.isEmpty(roles, writer)
    private CodeBlock holdsSomething(ValueModel value, CodeBlock expression) {
        if (value.type() instanceof ArrayTypeName) {
            return CodeBlock.of("$L.length != 0", expression);
        }
        return value.type().equals(TypeNames.STRING)
                ? CodeBlock.of("!$L.isEmpty()", expression)
                : CodeBlock.of("!$T.isEmpty($L, $N)", TypeNames.CONTENTS, expression, names.get(FixedName.WRITER));
    }

    /** Whether an absent member would give another value. */
    CodeBlock isNotDefault(int index, PropertyModel property, CodeBlock local) {
        ValueModel value = property.value();
        if (value.is(Trait.NEVER_NULL)) {
            CodeBlock otherwise =
                    property.presence().defaulted().map(Defaulted::value).orElseGet(value::absent);
            return differs(value.type(), local, otherwise);
        }
        return property.presence()
                .defaulted()
                .map(other -> differs(index, property, local, other))
                .orElseGet(() -> WriteStatements.isThere(value, local));
    }

    // Examples: retries != 3, !active, Double.compare(ratio, 0.5D) != 0
    private static CodeBlock differs(TypeName type, CodeBlock local, CodeBlock otherwise) {
        if (type.equals(TypeName.BOOLEAN)) {
            return otherwise.toString().equals("true") ? CodeBlock.of("!$L", local) : local;
        }
        return type.equals(TypeName.DOUBLE) || type.equals(TypeName.FLOAT)
                ? CodeBlock.of("$T.compare($L, $L) != 0", type.box(), local, otherwise)
                : CodeBlock.of("$L != $L", local, otherwise);
    }

    // Examples:
    // !Objects.equals(tokenType, "Bearer")
    // scopes == null || !Contents.isEmpty(scopes, writer)
    // !Contents.areEqual(scopes, SCOPES_DEFAULT, writer)
    private CodeBlock differs(int index, PropertyModel property, CodeBlock local, Defaulted other) {
        ValueModel value = property.value();
        if (value.is(Trait.CAN_BE_EMPTY)
                && other.isEmptyContainer()
                && !value.type().equals(TypeNames.STRING)) {
            return CodeBlock.of("$L == null$W|| $L", local, holdsSomething(value, local));
        }
        CodeBlock otherwise = SharedDefaults.compared(property, index, names);
        if (value.type() instanceof ArrayTypeName) {
            return CodeBlock.of("!$T.equals($L, $L)", Arrays.class, local, otherwise);
        }
        return value.type() instanceof ClassName
                ? CodeBlock.of("!$T.equals($L, $L)", Objects.class, local, otherwise)
                : CodeBlock.of(
                        "!$T.areEqual($L, $L, $N)", TypeNames.CONTENTS, local, otherwise, names.get(FixedName.WRITER));
    }
}
