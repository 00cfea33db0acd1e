package dev.jeton.processor.emit.value;

import com.palantir.javapoet.CodeBlock;
import dev.jeton.processor.model.Base64Form;
import dev.jeton.processor.model.BigNumberKind;
import dev.jeton.processor.model.Characters;
import dev.jeton.processor.model.Leniency;
import dev.jeton.processor.model.ValueModel.Base64Value;
import dev.jeton.processor.model.ValueModel.BigNumberValue;
import dev.jeton.processor.model.ValueModel.FormedValue;
import dev.jeton.processor.model.ValueModel.StringValue;

/**
 * The method of the reader that checks a value and leaves it in a slice.
 *
 * @param method its name
 * @param nullable the name of the one that takes {@code null}, too, and tells it by a bit; empty where the reader has none
 * @param form the argument in front of the slice; empty where there is none
 */
public record SliceRead(String method, String nullable, CodeBlock form) {
    private static final CodeBlock NO_FORM = CodeBlock.of("");

    public static final SliceRead RAW = new SliceRead("readRawSlice", "");

    /** Any string. */
    public static final SliceRead TEXT = new SliceRead("readSlice", "readNullableSlice");

    private SliceRead(String method, String nullable) {
        this(method, nullable, NO_FORM);
    }

    public static SliceRead of(StringValue value) {
        if (value.characters() == Characters.VSCHAR) {
            String prefix = value.leniency() == Leniency.LENIENT ? "readLenient" : "read";
            return new SliceRead(prefix + "PrintableSlice", "");
        }
        return value.leniency() == Leniency.LENIENT ? new SliceRead("readLenientSlice", "") : TEXT;
    }

    public static SliceRead of(BigNumberValue value) {
        String prefix = value.leniency() == Leniency.LENIENT ? "readLenient" : "read";
        return new SliceRead(prefix + (value.kind() == BigNumberKind.BIG_INTEGER ? "IntegerSlice" : "NumberSlice"), "");
    }

    public static SliceRead of(Base64Value value) {
        return value.form() == Base64Form.ANY
                ? new SliceRead("readBase64Slice", "")
                : new SliceRead("readValueSlice", "", value.form().expression());
    }

    public static SliceRead of(FormedValue value, CodeBlock form) {
        String method = value.leniency() == Leniency.LENIENT ? "readLenientValueSlice" : "readValueSlice";
        return new SliceRead(method, "", form);
    }

    // Example: reader.readLenientNumberSlice(amount);
    // Example: reader.readValueSlice(TimeForms.INSTANT, issuedAt);
    public CodeBlock read(String reader, CodeBlock slice) {
        CodeBlock.Builder statement = CodeBlock.builder();
        return form.isEmpty()
                ? statement.addStatement("$N.$L($L)", reader, method, slice).build()
                : statement
                        .addStatement("$N.$L($L,$W$L)", reader, method, form, slice)
                        .build();
    }
}
