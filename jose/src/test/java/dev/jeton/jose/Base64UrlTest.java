package dev.jeton.jose;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import java.util.Arrays;
import java.util.Base64;
import java.util.Random;
import org.junit.jupiter.api.Test;

final class Base64UrlTest {
    private static final int MOST = 3000;

    private final Base64Url base64 = new Base64Url();

    @Test
    void everyLengthIsEncodedAsTheJdkDoes() {
        Random random = new Random(3);
        byte[] target = new byte[5000];
        for (int length = 0; length < MOST; length++) {
            byte[] bytes = new byte[length + 5];
            random.nextBytes(bytes);
            byte[] expected = Base64.getUrlEncoder().withoutPadding().encode(Arrays.copyOfRange(bytes, 2, 2 + length));
            int end = base64.encode(bytes, 2, 2 + length, target, 7);
            assertThat(Arrays.copyOfRange(target, 7, end)).isEqualTo(expected);
            assertThat(Base64Url.encodedLength(length)).isEqualTo(expected.length);
            assertThat(Base64Url.decodedLength(expected.length)).isEqualTo(length);
        }
    }

    @Test
    void theScannerStopsAtEveryByteThatIsNotInTheAlphabetAndAtNoOther() {
        String alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
        byte[] text = new byte[40];
        for (int length = 1; length <= text.length; length++) {
            for (int value = 0; value < 256; value++) {
                int at = value % length;
                Arrays.fill(text, (byte) alphabet.charAt(value % 64));
                text[at] = (byte) value;
                assertWithMessage("%s of %s", value, length)
                        .that(Base64UrlScanner.end(text, 0, length))
                        .isEqualTo(alphabet.indexOf(value) >= 0 ? length : at);
                assertWithMessage("%s of %s", value, length)
                        .that(Base64UrlScanner.isAll(text, 0, length))
                        .isEqualTo(alphabet.indexOf(value) >= 0);
            }
        }
    }
}
