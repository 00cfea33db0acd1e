package dev.jeton.processor.resolve;

import com.palantir.javapoet.CodeBlock;
import dev.jeton.processor.model.Base64Form;
import dev.jeton.processor.model.Presence.Reuse;
import dev.jeton.processor.resolve.DefaultValue.Expression;
import dev.jeton.processor.resolve.DefaultValue.Misfit;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

/** Turns a text in base64 into the bytes that it stands for. */
final class BytesDefaults {
    /** More would make the constant's initialiser a long method. */
    private static final int MOST_BYTES = 1000;

    private BytesDefaults() {}

    /** An array, of which each value gets a copy. Example: {@code new byte[] {1, 2, -1}} */
    static DefaultValue of(Base64Form form, String text) {
        byte[] bytes;
        try {
            bytes = text.indexOf('-') >= 0 || text.indexOf('_') >= 0
                    ? Base64.getUrlDecoder().decode(text)
                    : Base64.getDecoder().decode(text);
        } catch (IllegalArgumentException noBase64) {
            return misfit(form);
        }
        String padded = Base64.getEncoder().encodeToString(bytes);
        String unpadded = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        boolean fits = switch (form) {
            case STANDARD -> text.equals(padded);
            case URL -> text.equals(unpadded);
            case ANY ->
                text.equals(padded)
                        || text.equals(unpadded)
                        || text.equals(Base64.getEncoder().withoutPadding().encodeToString(bytes))
                        || text.equals(Base64.getUrlEncoder().encodeToString(bytes));
        };
        if (!fits) {
            return misfit(form);
        }
        if (bytes.length == 0) {
            return DefaultValue.object("", "new byte[0]");
        }
        if (bytes.length > MOST_BYTES) {
            return new Misfit("it may stand for no more than " + MOST_BYTES + " bytes");
        }
        List<CodeBlock> numbers = new ArrayList<>();
        for (byte each : bytes) {
            numbers.add(CodeBlock.of("$L", each));
        }
        return new Expression(CodeBlock.of("new byte[] {$L}", CodeBlock.join(numbers, ",$W")), text, Reuse.CLONED);
    }

    private static Misfit misfit(Base64Form form) {
        return new Misfit(
                switch (form) {
                    case STANDARD -> "it must be base64 with padding, such as \"AQI=\"";
                    case URL -> "it must be base64url without padding, such as \"AQI\"";
                    case ANY -> "it must be base64, such as \"AQI=\"; the empty array is \"\"";
                });
    }
}
