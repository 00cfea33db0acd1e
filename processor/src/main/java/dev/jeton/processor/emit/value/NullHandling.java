package dev.jeton.processor.emit.value;

import com.palantir.javapoet.CodeBlock;
import dev.jeton.processor.model.Leniency;
import dev.jeton.processor.model.PrimitiveKind;
import dev.jeton.processor.model.TypeNames;
import dev.jeton.processor.model.ValueModel;
import dev.jeton.processor.model.ValueModel.BigNumberValue;
import dev.jeton.processor.model.ValueModel.BoxedValue;
import dev.jeton.processor.model.ValueModel.OptionalValue;
import dev.jeton.processor.model.ValueModel.PrimitiveOptionalValue;
import dev.jeton.processor.model.ValueModel.PrimitiveValue;
import dev.jeton.processor.model.ValueModel.RawJsonValue;
import dev.jeton.processor.model.ValueModel.RawTextValue;

/** What JSON's {@code null} and an absent member mean for a value. */
public final class NullHandling {
    private NullHandling() {}

    /** Whether Java has a value for JSON's {@code null}. */
    public static boolean allowsNull(ValueModel value) {
        return !(value instanceof PrimitiveValue);
    }

    /** Whether JSON's {@code null} is a value like any other: raw JSON keeps it, and so tells it from an absent member. */
    public static boolean keepsNull(ValueModel value) {
        return value instanceof RawJsonValue || value instanceof RawTextValue;
    }

    /** The value where there is none: {@code null}, {@code Optional.empty()}, {@code 0}. */
    public static CodeBlock absent(ValueModel value) {
        if (value instanceof OptionalValue) {
            return CodeBlock.of("$T.empty()", TypeNames.OPTIONAL);
        } else if (value instanceof PrimitiveOptionalValue optional) {
            return CodeBlock.of("$T.empty()", optional.type());
        } else if (value instanceof PrimitiveValue primitive) {
            return switch (primitive.kind()) {
                case BOOLEAN -> CodeBlock.of("false");
                case CHAR -> CodeBlock.of("'\\0'");
                default -> CodeBlock.of("0");
            };
        } else {
            return CodeBlock.of("null");
        }
    }

    /** Whether a field has this value without an initialiser. */
    public static boolean isAbsentByItself(ValueModel value) {
        return !(value instanceof OptionalValue || value instanceof PrimitiveOptionalValue);
    }

    /** The reader's method that consumes what counts as {@code null}: for a lenient number the empty string, too. */
    public static String nullTest(ValueModel value) {
        return isLenientNumber(value) ? "readNullOrEmpty" : "readNull";
    }

    private static boolean isLenientNumber(ValueModel value) {
        if (value instanceof OptionalValue optional) {
            return isLenientNumber(optional.content());
        } else if (value instanceof BoxedValue boxed) {
            return isNumber(boxed.kind()) && boxed.leniency() == Leniency.LENIENT;
        } else if (value instanceof PrimitiveOptionalValue optional) {
            return optional.leniency() == Leniency.LENIENT;
        } else {
            return value instanceof BigNumberValue number && number.leniency() == Leniency.LENIENT;
        }
    }

    /** Whether {@code @Json.Lenient} means anything for the type. */
    static boolean isNumber(PrimitiveKind kind) {
        return kind != PrimitiveKind.BOOLEAN && kind != PrimitiveKind.CHAR;
    }
}
