package dev.jeton.processor.emit;

import static dev.jeton.processor.emit.ViewProperty.statement;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import dev.jeton.processor.model.ValueModel;
import dev.jeton.processor.model.ValueModel.Base64Value;
import java.util.List;

/**
 * A number of any length or bytes in base64: checked, left where it lies, and made into an object only on request.
 *
 * @param decoding the method of every view that makes the object
 */
record DecodedPart(ViewProperty property, ValueModel value, String decoding) implements ViewPart {

    /** The only default of bytes is the empty array, and that is the empty text. */
    @Override
    public List<FieldSpec> constants() {
        return property
                .defaulted()
                .map(defaulted -> value instanceof Base64Value ? "" : defaulted.text())
                .map(text -> ViewProperty.utf8Constant(defaultText(), CodeBlock.of("$L", JavaText.literal(text))))
                .stream()
                .toList();
    }

    private String defaultText() {
        return property.names().defaultValue(property.index());
    }

    // Example: private final Utf8Slice amount = new Utf8Slice();
    @Override
    public List<FieldSpec> fields() {
        return List.of(property.slice(property.field()));
    }

    // Example: reader.readNumberSlice(amount);
    @Override
    public CodeBlock read() {
        return SliceReads.read(value, property.reader(), CodeBlock.of("$N", property.field()));
    }

    // Example: amount.forget();
    @Override
    public CodeBlock forget() {
        return statement("$N.forget()", property.field());
    }

    // Example: amount.setDefault(AMOUNT_DEFAULT);
    @Override
    public CodeBlock setDefault() {
        return property.defaulted()
                .map(defaulted -> statement("$N.setDefault($N)", property.field(), defaultText()))
                .orElse(NONE);
    }

    // Example:
    // public BigDecimal amount() {
    //   return decimal(amount);
    // }
    //
    // public Utf8Slice amountText() {
    //   return amount;
    // }
    @Override
    public List<MethodSpec> accessors() {
        String what = value instanceof Base64Value ? "a new array" : "a new object";
        String absent = property.defaulted().isPresent()
                ? ", made of the default where it is absent; null where it is null"
                : ", or null where there is none";
        String subject = "The text of {@code " + property.model().name() + "}"
                + (value instanceof Base64Value ? ", in base64." : ", digit for digit.");
        return List.of(
                property.accessor(value.type(), what + absent)
                        .addStatement("return $L($N)", decoding, property.field())
                        .build(),
                property.textAccessor(subject, "the text; not present where there is no value")
                        .addStatement("return $N", property.field())
                        .build());
    }
}
