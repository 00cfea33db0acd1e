package dev.jeton.processor.emit.view;

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
public record DecodedPart(ViewProperty property, ValueModel value, String decoding) implements ViewPart {

    /** What lies in the document is the same as for any text. */
    private SlicePart text() {
        return new SlicePart(property, value, "");
    }

    @Override
    public List<FieldSpec> constants() {
        return text().constants();
    }

    @Override
    public List<FieldSpec> fields() {
        return text().fields();
    }

    @Override
    public CodeBlock read() {
        return text().read();
    }

    @Override
    public CodeBlock forget() {
        return text().forget();
    }

    @Override
    public CodeBlock setDefault() {
        return text().setDefault();
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
        String absent =
                property.defaulted().isPresent() ? ", from the default if absent, null if null" : ", or null if absent";
        String text =
                "the text of " + property.what() + (value instanceof Base64Value ? ", in base64" : ", digit for digit");
        return List.of(
                property.accessor(value.type(), property.what() + " as a new object" + absent)
                        .addStatement("return $L($N)", decoding, property.field())
                        .build(),
                property.textAccessor(text + "; not present if absent")
                        .addStatement("return $N", property.field())
                        .build());
    }
}
