package dev.jeton.processor.emit.view;

import static dev.jeton.processor.emit.view.ViewProperty.statement;

import com.palantir.javapoet.CodeBlock;
import dev.jeton.processor.model.BigNumberKind;
import dev.jeton.processor.model.Leniency;
import dev.jeton.processor.model.ValueModel;
import dev.jeton.processor.model.ValueModel.Base64Value;
import dev.jeton.processor.model.ValueModel.BigNumberValue;
import dev.jeton.processor.model.ValueModel.RawJsonValue;
import dev.jeton.processor.model.ValueModel.RawTextValue;
import dev.jeton.processor.model.ValueModel.StringValue;

/** Emits the calls that check a value and leave it in a slice. */
public final class SliceReads {
    private SliceReads() {}

    // Example: reader.readLenientNumberSlice(amount);
    static CodeBlock read(ValueModel value, String reader, CodeBlock slice) {
        return statement("$N.$L($L)", reader, method(value), slice);
    }

    private static String method(ValueModel value) {
        if (value instanceof StringValue string) {
            return prefix(string.leniency()) + "Slice";
        } else if (value instanceof BigNumberValue number) {
            return prefix(number.leniency())
                    + (number.kind() == BigNumberKind.BIG_INTEGER ? "IntegerSlice" : "NumberSlice");
        } else if (value instanceof Base64Value) {
            return "readBase64Slice";
        } else if (value instanceof RawJsonValue || value instanceof RawTextValue) {
            return "readRawSlice";
        } else {
            throw new IllegalArgumentException("no slice holds a " + value.type());
        }
    }

    private static String prefix(Leniency leniency) {
        return leniency == Leniency.LENIENT ? "readLenient" : "read";
    }
}
