package dev.jeton.internal.text;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;
import static java.nio.charset.StandardCharsets.ISO_8859_1;

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
        for (int count = 0; count < 50_000; count++) {
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

    private static byte @Nullable [] decoded(byte[] text) {
        int length = Base64.decodedLength(text, 0, text.length);
        byte[] bytes = new byte[Math.max(0, length)];
        return length >= 0 && Base64.decode(text, 0, text.length, bytes) ? bytes : null;
    }

    private static byte @Nullable [] decodedByJdk(byte[] text) {
        try {
            return java.util.Base64.getDecoder().decode(text);
        } catch (IllegalArgumentException malformed) {
            return null;
        }
    }
}
