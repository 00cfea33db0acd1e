package dev.jeton.processor.emit.view;

import static dev.jeton.processor.emit.view.ViewProperty.statement;

import com.palantir.javapoet.CodeBlock;
import dev.jeton.processor.model.BigNumberKind;
import dev.jeton.processor.model.Leniency;
import dev.jeton.processor.model.ValueModel.BigNumberValue;
import dev.jeton.processor.model.ValueModel.StringValue;

/**
 * The method of the reader that checks a value and leaves it in a slice.
 *
 * @param method its name
 * @param nullable the name of the one that takes {@code null}, too, and tells it by a bit; empty where the reader has none
 */
record SliceRead(String method, String nullable) {
    static final SliceRead RAW = new SliceRead("readRawSlice", "");
    static final SliceRead BASE64 = new SliceRead("readBase64Slice", "");

    static final SliceRead UUID = new SliceRead("readUuidSlice", "");

    /** Any string. */
    static final SliceRead TEXT = new SliceRead("readSlice", "readNullableSlice");

    static SliceRead of(StringValue value) {
        return value.leniency() == Leniency.LENIENT ? new SliceRead("readLenientSlice", "") : TEXT;
    }

    static SliceRead of(BigNumberValue value) {
        String prefix = value.leniency() == Leniency.LENIENT ? "readLenient" : "read";
        return new SliceRead(prefix + (value.kind() == BigNumberKind.BIG_INTEGER ? "IntegerSlice" : "NumberSlice"), "");
    }

    // Example: reader.readLenientNumberSlice(amount);
    CodeBlock read(String reader, CodeBlock slice) {
        return statement("$N.$L($L)", reader, method, slice);
    }
}
