package dev.jeton.internal.text;

import static com.google.common.truth.Truth.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Holds scanners against a look at each byte. The one on words is always there; the chosen one is the same on classes, and may be the one
 * on vectors where this runs on the jar.
 */
class StringScannerTest {
    private static final int LONGEST = 400;
    private static final int SEED = 20_261_121;

    static PlainScanner[] scanners() {
        return new PlainScanner[] {new WordScanner(), StringScanner::plainEnd, ScannerChoice.choose()};
    }

    private static void assertScans(PlainScanner scanner, byte[] buffer, int from, int end) {
        int expected = ByteByByte.plainEnd(buffer, from, end);
        int actual = scanner.plainEnd(buffer, from, end);
        // A message for each of a million looks would take longer than they do.
        if (actual != expected) {
            throw new AssertionError("expected " + expected + " but was " + actual + " from " + from + " to " + end
                    + " of " + Arrays.toString(buffer));
        }
    }

    private static byte[] plain(int length) {
        byte[] buffer = new byte[length];
        Arrays.fill(buffer, (byte) 'a');
        return buffer;
    }

    @ParameterizedTest
    @MethodSource("scanners")
    void eachSpecialByteIsFoundAtEachPlace(PlainScanner scanner) {
        for (int value = 0; value <= 0xFF; value++) {
            byte[] buffer = plain(LONGEST);
            for (int at = 0; at < LONGEST; at++) {
                buffer[at] = (byte) value;
                assertScans(scanner, buffer, 0, LONGEST);
                assertScans(scanner, buffer, at / 2, LONGEST);
                buffer[at] = 'a';
            }
        }
    }

    @ParameterizedTest
    @MethodSource("scanners")
    void nothingIsFoundInPlainBytesOfAnyOffsetAndLength(PlainScanner scanner) {
        byte[] buffer = plain(2 * LONGEST);
        for (int from = 0; from <= LONGEST; from++) {
            for (int length = 0; length <= LONGEST; length++) {
                assertThat(scanner.plainEnd(buffer, from, from + length)).isEqualTo(from + length);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("scanners")
    void bytesOutsideTheLimitsDoNotMatter(PlainScanner scanner) {
        for (int from = 0; from <= 70; from++) {
            for (int length = 0; length <= LONGEST; length++) {
                byte[] buffer = plain(from + length + 70);
                Arrays.fill(buffer, 0, from, (byte) '"');
                Arrays.fill(buffer, from + length, buffer.length, (byte) '"');
                assertScans(scanner, buffer, from, from + length);
            }
        }
    }

    /** A read behind the last byte would be out of the array's bounds. */
    @ParameterizedTest
    @MethodSource("scanners")
    void nothingIsReadBehindTheArray(PlainScanner scanner) {
        for (int length = 0; length <= LONGEST; length++) {
            byte[] buffer = plain(length);
            for (int from = 0; from <= length; from++) {
                assertThat(scanner.plainEnd(buffer, from, length)).isEqualTo(length);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("scanners")
    void randomBytesAreScannedAsByteByByte(PlainScanner scanner) {
        Random random = new Random(SEED);
        for (int round = 0; round < 50_000; round++) {
            byte[] buffer = new byte[random.nextInt(700)];
            random.nextBytes(buffer);
            int specials = random.nextInt(4);
            for (int at = 0; at < buffer.length; at++) {
                if (!ByteByByte.isPlain(buffer[at] & 0xFF) && random.nextInt(100) >= specials) {
                    buffer[at] = 'x';
                }
            }
            int from = random.nextInt(buffer.length + 1);
            int end = from + random.nextInt(buffer.length - from + 1);
            assertScans(scanner, buffer, from, end);
        }
    }

    @ParameterizedTest
    @MethodSource("scanners")
    void longStringsAreScannedToTheirQuote(PlainScanner scanner) {
        for (int length = 1_300; length < 1_500; length++) {
            byte[] buffer = plain(4_000);
            buffer[length] = '"';
            assertScans(scanner, buffer, 0, buffer.length);
            assertScans(scanner, buffer, length - 1_290, buffer.length);
        }
    }

    @Test
    void wellFormedSequencesAreAmongWhatUtf8TakesForPlain() {
        for (int before = 0; before <= 100; before++) {
            String text = "a".repeat(before) + "\u00e9\u20ac\ud83d\ude00" + "b".repeat(before) + "\u00fc";
            byte[] bytes = (text + '"' + text).getBytes(UTF_8);
            int quote = (bytes.length - 1) / 2;

            assertThat(Utf8.plainEnd(bytes, 0, bytes.length)).isEqualTo(quote);
            assertThat(Utf8.plainEnd(bytes, 0, quote)).isEqualTo(quote);
            assertThat(Utf8.plainEnd(bytes, 0, quote - 1)).isEqualTo(quote - 2);
        }
    }

    @Test
    void theOracleCanFail() {
        assertThrows(AssertionError.class, () -> assertScans((buffer, from, end) -> end, new byte[] {'"'}, 0, 1));
    }
}
