package dev.jeton.tokens;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import dev.jeton.JsonException;
import java.util.Arrays;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A document that was cut or changed gives a value or a {@link JsonException}: any other exception fails the test by itself. */
final class DamagedDocumentsTest {
    static final byte[] REPLACEMENTS = {'{', '"', '\\', 0x00, (byte) 0xFF};

    @ParameterizedTest
    @MethodSource("dev.jeton.tokens.DocumentFormat#all")
    void everyProperPrefixIsRejectedAtItsEnd(DocumentFormat format) {
        byte[] body = trimmed(format.body());
        for (int length = 0; length < body.length; length++) {
            JsonException rejection = rejection(format, Arrays.copyOf(body, length));
            assertWithMessage("prefix of %s bytes", length).that(rejection).isNotNull();
            assertThat(rejection.offset()).isEqualTo(length);
        }
    }

    @ParameterizedTest
    @MethodSource("dev.jeton.tokens.DocumentFormat#all")
    void theBytesBehindAPrefixAreNeverLookedAt(DocumentFormat format) {
        byte[] body = trimmed(format.body());
        for (int length = 0; length < body.length; length++) {
            int prefix = length;
            JsonException rejection = Assertions.assertThrows(
                    JsonException.class, () -> format.codec().read(body, 0, prefix));
            assertThat(rejection.code())
                    .isEqualTo(rejection(format, Arrays.copyOf(body, length)).code());
        }
    }

    @ParameterizedTest
    @MethodSource("dev.jeton.tokens.DocumentFormat#all")
    void everyChangedByteGivesAValueOrARejection(DocumentFormat format) {
        byte[] body = format.body();
        int rejected = 0;
        for (int index = 0; index < body.length; index++) {
            for (byte replacement : REPLACEMENTS) {
                byte[] changed = body.clone();
                changed[index] = replacement;
                JsonException rejection = rejection(format, changed);
                if (rejection != null) {
                    rejected++;
                    assertThat(rejection.offset()).isAtMost(changed.length);
                    assertThat(rejection.line()).isAtLeast(1);
                    assertThat(rejection.column()).isAtLeast(1);
                    assertThat(rejection.path()).startsWith("$");
                }
            }
        }
        // 0x00 and 0xFF are nowhere allowed.
        assertThat(rejected).isAtLeast(2 * body.length);
    }

    /** The rejection, or null where the document is accepted and can be written again. */
    private static JsonException rejection(DocumentFormat format, byte[] document) {
        Object value;
        try {
            value = format.codec().read(document);
        } catch (JsonException rejection) {
            return rejection;
        }
        assertThat(format.codec().read(format.codec().toBytes(value))).isEqualTo(value);
        return null;
    }

    private static byte[] trimmed(byte[] document) {
        int end = document.length;
        while (document[end - 1] <= ' ') {
            end--;
        }
        return Arrays.copyOf(document, end);
    }
}
