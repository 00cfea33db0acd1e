package dev.jeton.processor.emit.view;

import static dev.jeton.processor.emit.view.ViewProperty.statement;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import dev.jeton.processor.emit.name.JavaText;
import dev.jeton.processor.emit.value.SliceRead;
import dev.jeton.processor.model.TypeNames;
import java.util.List;
import java.util.Optional;

/**
 * A string, raw JSON, or the text of a number or of bytes, left where it lies.
 *
 * @param check how it is checked
 * @param initial the text of the default, if there is one
 * @param contents what the accessor returns, for its documentation
 */
public record SlicePart(ViewProperty property, SliceRead check, Optional<String> initial, String contents)
        implements ViewPart {

    @Override
    public List<FieldSpec> constants() {
        return initial
                .map(text -> ViewProperty.utf8Constant(defaultText(), CodeBlock.of("$L", JavaText.literal(text))))
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
        return check.read(property.reader(), CodeBlock.of("$N", property.field()));
    }

    // Example: reader.readNullableSlice(tokenType, 1)
    @Override
    public CodeBlock readNullable(int bit) {
        return check.nullable().isEmpty()
                ? NONE
                : CodeBlock.of("$N.$L($N, $L)", property.reader(), check.nullable(), property.field(), bit);
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
        String otherwise = property.otherwise(", or the default", "; not present");
        return List.of(property.accessor(TypeNames.UTF8_SLICE, contents + property.what() + otherwise)
                .addStatement("return $N", property.field())
                .build());
    }
}
