package dev.jeton.jose;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import java.util.Arrays;
import java.util.Base64;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Texts of any length, among them those that go through the JDK's decoder in blocks. */
final class PartDecoderTest {
    private static final int MOST = 3_000;
    private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

    private final PartDecoder decoder = new PartDecoder();
    private final Random random = new Random(20261128);

    private byte[] encoded(byte[] bytes, int before, int behind) {
        byte[] encoded = Base64.getUrlEncoder().withoutPadding().encode(bytes);
        byte[] text = new byte[before + encoded.length + behind];
        Arrays.fill(text, (byte) '.');
        System.arraycopy(encoded, 0, text, before, encoded.length);
        return text;
    }

    @Test
    void everyLengthIsDecodedAsTheJdkEncodesItWhereverItLies() {
        for (int length = 0; length < MOST; length++) {
            byte[] bytes = new byte[length];
            random.nextBytes(bytes);
            int before = length % 9;
            byte[] text = encoded(bytes, before, length % 7);
            int at = length % 5;
            byte[] target = new byte[at + length + CheckingDecoder.SPARE];
            assertThat(decoder.decode(text, before, text.length - length % 7, target, at))
                    .isEqualTo(at + length);
            assertThat(Arrays.copyOfRange(target, at, at + length)).isEqualTo(bytes);
            assertThat(Arrays.copyOf(target, at)).isEqualTo(new byte[at]);
        }
    }

    @Test
    void aByteThatIsNotInTheAlphabetIsRefusedEverywhere() {
        for (int length : new int[] {383, 384, 385, 511, 512, 1_023, 1_024, 1_150, 2_345}) {
            byte[] text = new byte[length];
            byte[] target = new byte[CheckingDecoder.room(length)];
            boolean whole = length % 4 != 1;
            for (int at = 0; at < length; at++) {
                for (int value :
                        new int[] {0, '+', ',', '.', '/', ':', '=', '@', '[', '^', '`', '{', 0x7F, 0x80, 0xC1, 0xFF, 'Q'
                        }) {
                    Arrays.fill(text, (byte) 'A');
                    text[at] = (byte) value;
                    assertWithMessage("%s at %s of %s", value, at, length)
                            .that(decoder.decode(text, 0, length, target, 0) >= 0)
                            .isEqualTo(whole
                                    && value == 'Q'
                                    && (at < length - 1
                                            || length % 4 != 2 && length % 4 != 3
                                            || isLast(value, length)));
                }
            }
        }
    }

    /** Whether a character may be the last one of so many: the bits that stand for nothing are zero. */
    private static boolean isLast(int value, int length) {
        return (ALPHABET.indexOf(value) & (length % 4 == 2 ? 0xF : 0x3)) == 0;
    }

    @Test
    void whatWentThroughTheBlocksIsOverwritten() throws ReflectiveOperationException {
        byte[] bytes = new byte[2_000];
        Arrays.fill(bytes, (byte) 'c');
        byte[] text = encoded(bytes, 0, 0);
        decoder.decode(text, 0, text.length, new byte[CheckingDecoder.room(text.length)], 0);
        assertThat(held()).isGreaterThan(0);
        decoder.erase();
        assertThat(held()).isEqualTo(0);
    }

    private int held() throws ReflectiveOperationException {
        java.lang.reflect.Field blocks = PartDecoder.class.getDeclaredField("blocks");
        java.lang.reflect.Field decoded = PartDecoder.class.getDeclaredField("decoded");
        blocks.setAccessible(true);
        decoded.setAccessible(true);
        int held = held((byte[]) decoded.get(decoder));
        for (byte[] block : (byte[][]) blocks.get(decoder)) {
            held += held(block);
        }
        return held;
    }

    private static int held(byte[] array) {
        int held = 0;
        for (byte b : array) {
            held += b == 0 ? 0 : 1;
        }
        return held;
    }
}
