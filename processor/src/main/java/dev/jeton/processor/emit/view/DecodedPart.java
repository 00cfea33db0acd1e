package dev.jeton.processor.emit.view;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import java.util.List;

/**
 * A text that stands for an object: checked, left where it lies, and made into the object only on request.
 *
 * @param text what lies in the document
 * @param type what is made of it
 * @param decoded the expression that makes the object
 * @param made how it is made, for the documentation
 * @param spelling how it is written in the text, for the documentation
 */
public record DecodedPart(
        ViewProperty property, SlicePart text, TypeName type, CodeBlock decoded, String made, String spelling)
        implements ViewPart {

    @Override
    public List<FieldSpec> constants() {
        return text.constants();
    }

    @Override
    public List<FieldSpec> fields() {
        return text.fields();
    }

    @Override
    public CodeBlock read() {
        return text.read();
    }

    @Override
    public CodeBlock forget() {
        return text.forget();
    }

    @Override
    public CodeBlock setDefault() {
        return text.setDefault();
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
        String absent = property.defaulted().isPresent()
                ? property.otherwise(", from the default", ", null")
                : ", or null if absent";
        String subject = "the text of " + property.what() + ", " + spelling;
        return List.of(
                property.accessor(type, property.what() + made + absent)
                        .addStatement("return $L", decoded)
                        .build(),
                property.textAccessor(subject + "; not present if absent")
                        .addStatement("return $N", property.field())
                        .build());
    }
}
