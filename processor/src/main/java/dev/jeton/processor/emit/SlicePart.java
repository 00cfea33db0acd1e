package dev.jeton.processor.emit;

import static dev.jeton.processor.emit.ViewProperty.statement;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import dev.jeton.processor.model.TypeNames;
import dev.jeton.processor.model.ValueModel;
import java.util.List;

/**
 * A string or raw JSON, left where it lies.
 *
 * @param value what it is
 * @param returned what the accessor returns, for its documentation
 */
record SlicePart(ViewProperty property, ValueModel value, String returned) implements ViewPart {

    @Override
    public List<FieldSpec> constants() {
        return property
                .defaulted()
                .map(defaulted -> CodeBlock.of("$L", JavaText.literal(defaulted.text())))
                .map(text -> ViewProperty.utf8Constant(defaultText(), text))
                .stream()
                .toList();
    }

    private String defaultText() {
        return property.names().defaultValue(property.index());
    }

    // Example: private final Utf8Slice tokenType = new Utf8Slice();
    @Override
    public List<FieldSpec> fields() {
        return List.of(property.slice(property.field()));
    }

    // Example: reader.readSlice(tokenType);
    @Override
    public CodeBlock read() {
        return SliceReads.read(value, property.reader(), CodeBlock.of("$N", property.field()));
    }

    // Example: tokenType.forget();
    @Override
    public CodeBlock forget() {
        return statement("$N.forget()", property.field());
    }

    // Example: tokenType.setDefault(TOKEN_TYPE_DEFAULT);
    @Override
    public CodeBlock setDefault() {
        return property.defaulted()
                .map(defaulted -> statement("$N.setDefault($N)", property.field(), defaultText()))
                .orElse(NONE);
    }

    // Example:
    // public Utf8Slice tokenType() {
    //   return tokenType;
    // }
    @Override
    public List<MethodSpec> accessors() {
        String described = property.defaulted()
                .map(defaulted -> "the text, or the default where it is absent; not present where it is null")
                .orElse(returned);
        return List.of(property.accessor(TypeNames.UTF8_SLICE, described)
                .addStatement("return $N", property.field())
                .build());
    }
}
