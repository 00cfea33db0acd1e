package dev.jeton.internal.text;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;
import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.Arrays;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The JDK is the judge of what is base64, too. */
class Base64Test {
    private static final String CHARACTERS = "Az09+/=-_ \n\u00e9";

    private final Random random = new Random(20_266);

    @Test
    void bytesAreEncodedAndDecodedAsTheJdkDoes() {
        for (int length = 0; length < 300; length++) {
            byte[] bytes = new byte[length];
            random.nextBytes(bytes);
            byte[] target = new byte[(int) Base64.encodedLength(length)];
            assertThat(Base64.encode(bytes, target, 0)).isEqualTo(target.length);
            assertThat(target).isEqualTo(java.util.Base64.getEncoder().encode(bytes));
            assertThat(decoded(target)).isEqualTo(bytes);
            assertThat(decoded(java.util.Base64.getEncoder().withoutPadding().encode(bytes)))
                    .isEqualTo(bytes);
        }
    }

    @Test
    void anyTextIsAcceptedOrRejectedAsByTheJdk() {
        for (int count = 0; count < 20_000; count++) {
            StringBuilder text = new StringBuilder();
            int kinds = 1 + random.nextInt(CHARACTERS.length());
            for (int length = random.nextInt(10); length > 0; length--) {
                text.append(CHARACTERS.charAt(random.nextInt(kinds)));
            }
            text.append("==".substring(random.nextInt(3)));
            byte[] bytes = text.toString().getBytes(ISO_8859_1);
            assertWithMessage("%s", text).that(decoded(bytes)).isEqualTo(decodedByJdk(bytes));
        }
    }

    /** Alone and between other bytes the outcome is the same, and the check says what decoding does. */
    private static byte @Nullable [] decoded(byte[] text) {
        byte @Nullable [] alone = decoded(text, 0, text.length);
        for (int before = 1; before < 4; before++) {
            byte[] buffer = new byte[before + text.length + 2];
            Arrays.fill(buffer, (byte) (text.length % 2 == 0 ? '=' : 'A'));
            System.arraycopy(text, 0, buffer, before, text.length);
            assertThat(decoded(buffer, before, before + text.length)).isEqualTo(alone);
        }
        return alone;
    }

    private static byte @Nullable [] decoded(byte[] text, int from, int to) {
        int length = Base64.decodedLength(text, from, to);
        byte[] bytes = new byte[Math.max(0, length)];
        boolean valid = length >= 0 && Base64.decode(text, from, to, bytes);
        assertThat(Base64.isValid(text, from, to)).isEqualTo(valid);
        return valid ? bytes : null;
    }

    private static byte @Nullable [] decodedByJdk(byte[] text) {
        try {
            return java.util.Base64.getDecoder().decode(text);
        } catch (IllegalArgumentException malformed) {
            return null;
        }
    }
}
