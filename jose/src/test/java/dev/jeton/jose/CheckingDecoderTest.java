package dev.jeton.jose;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import java.util.Arrays;
import java.util.Base64;
import java.util.Random;
import org.junit.jupiter.api.Test;

final class CheckingDecoderTest {
    private static final int MOST = 700;
    private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

    @Test
    void everyLengthIsDecodedAsTheJdkEncodesItAndOneByteIsSpare() {
        Random random = new Random(7);
        for (int length = 0; length < MOST; length++) {
            byte[] bytes = new byte[length];
            random.nextBytes(bytes);
            byte[] encoded = Base64.getUrlEncoder().withoutPadding().encode(bytes);
            byte[] text = new byte[encoded.length + 4];
            Arrays.fill(text, (byte) '.');
            System.arraycopy(encoded, 0, text, 2, encoded.length);
            byte[] target = new byte[3 + length + CheckingDecoder.SPARE];
            assertThat(CheckingDecoder.decode(text, 2, 2 + encoded.length, target, 3))
                    .isEqualTo(3 + length);
            assertThat(Arrays.copyOfRange(target, 3, 3 + length)).isEqualTo(bytes);
            assertThat(Arrays.copyOf(target, 3)).isEqualTo(new byte[3]);
            assertThat(target[3 + length]).isEqualTo(0);
        }
    }

    @Test
    void everyByteThatIsNotInTheAlphabetIsRefusedEverywhere() {
        byte[] text = new byte[14];
        byte[] target = new byte[16];
        for (int length = 2; length <= text.length; length++) {
            for (int at = 0; at < length; at++) {
                for (int value = 0; value < 256; value++) {
                    Arrays.fill(text, (byte) 'A');
                    text[at] = (byte) value;
                    assertWithMessage("%s at %s of %s", value, at, length)
                            .that(CheckingDecoder.decode(text, 0, length, target, 0) >= 0)
                            .isEqualTo(isValid(text, length));
                }
            }
        }
    }

    /** Whether the JDK decodes the text, and encodes what that is as the same. */
    private static boolean isValid(byte[] text, int length) {
        byte[] part = Arrays.copyOf(text, length);
        try {
            byte[] decoded = Base64.getUrlDecoder().decode(part);
            return Arrays.equals(Base64.getUrlEncoder().withoutPadding().encode(decoded), part);
        } catch (IllegalArgumentException invalid) {
            return false;
        }
    }

    @Test
    void noTextHasOneCharacterMoreThanItsGroups() {
        assertThat(CheckingDecoder.decode(new byte[] {'A'}, 0, 1, new byte[4], 0))
                .isLessThan(0);
        assertThat(CheckingDecoder.decode(new byte[] {'A', 'A', 'A', 'A', 'A'}, 0, 5, new byte[8], 0))
                .isLessThan(0);
    }

    @Test
    void onlyOneSpellingOfTheLastCharacterIsDecoded() {
        byte[] target = new byte[8];
        int two = 0;
        int three = 0;
        for (int value = 0; value < ALPHABET.length(); value++) {
            byte last = (byte) ALPHABET.charAt(value);
            two += CheckingDecoder.decode(new byte[] {'A', last}, 0, 2, target, 0) == 1 ? 1 : 0;
            three += CheckingDecoder.decode(new byte[] {'A', '_', last}, 0, 3, target, 0) == 2 ? 1 : 0;
        }
        assertThat(two).isEqualTo(4);
        assertThat(three).isEqualTo(16);
    }
}
