package dev.jeton.processor.emit.view;

import static dev.jeton.processor.emit.view.ViewProperty.statement;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import dev.jeton.processor.emit.value.ReadExpressions;
import dev.jeton.processor.model.Presence.Defaulted;
import dev.jeton.processor.model.Trait;
import dev.jeton.processor.model.ValueModel.PrimitiveValue;
import java.util.List;

/** A primitive, boxed or not: it is decoded at once, since it has to be checked anyway. */
public record PrimitivePart(ViewProperty property, PrimitiveValue value) implements ViewPart {

    // Example: private long expiresIn;
    @Override
    public List<FieldSpec> fields() {
        return List.of(ViewProperty.variable(value.type(), property.field()));
    }

    // Example: expiresIn = reader.readLenientLong();
    @Override
    public CodeBlock read() {
        ReadExpressions expressions =
                new ReadExpressions(property.names(), property.names().positionOf(property.index()));
        return assign(expressions.nonNull(value));
    }

    // Example: expiresIn = 0;
    @Override
    public CodeBlock forget() {
        return assign(value.absent());
    }

    // Example: expiresIn = 3600;
    @Override
    public CodeBlock setDefault() {
        return property.defaulted().map(Defaulted::content).map(this::assign).orElse(NONE);
    }

    private CodeBlock assign(CodeBlock expression) {
        return statement("$N = $L", property.field(), expression);
    }

    private String defaultedValue(Defaulted value, CodeBlock zero) {
        String absent = ", or {@code " + value.content() + "} if absent";
        if (value.coversNull()) {
            return absent + " or null";
        }
        return property.model().value().is(Trait.NEVER_NULL) || value.rejectsNull()
                ? absent
                : absent + ", {@code " + zero + "} if null";
    }

    // Example:
    // public long expiresIn() {
    //   return expiresIn;
    // }
    @Override
    public List<MethodSpec> accessors() {
        CodeBlock zero = value.absent();
        String otherwise = property.defaulted()
                .map(defaulted -> defaultedValue(defaulted, zero))
                .orElse(", or {@code " + zero + "} if absent");
        return List.of(property.accessor(value.type(), property.what() + otherwise)
                .addStatement("return $N", property.field())
                .build());
    }
}
