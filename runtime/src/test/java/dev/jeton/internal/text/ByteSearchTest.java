package dev.jeton.internal.text;

import static com.google.common.truth.Truth.assertWithMessage;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ByteSearchTest {
    private static int byteByByte(byte[] buffer, int from, int end, char wanted) {
        int at = from;
        while (at < end && buffer[at] != wanted) {
            at++;
        }
        return at;
    }

    /** The byte before it, which a borrow would reach, and those that differ in a bit, are no hits. */
    @ParameterizedTest
    @ValueSource(bytes = {0, '\n' - 1, '\n' + 1, 0x0A ^ (byte) 0x80, 'x', -1})
    void theFirstOccurrenceIsFoundAtEveryPlace(byte filler) {
        byte[] buffer = new byte[300];
        for (int at = 0; at < buffer.length; at++) {
            Arrays.fill(buffer, filler);
            buffer[at] = '\n';
            if (at + 1 < buffer.length) {
                buffer[at + 1] = '\n';
            }
            for (int from : new int[] {0, 1, 7, 8, 127, 128, 129, 290}) {
                for (int end : new int[] {291, 299, 300}) {
                    assertWithMessage("%s in %s to %s", at, from, end)
                            .that(ByteSearch.indexOf(buffer, from, end, '\n'))
                            .isEqualTo(byteByByte(buffer, from, end, '\n'));
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(bytes = {0, '\n' - 1, '\n' + 1, 0x0A ^ (byte) 0x80, 'x', -1})
    void theLastOccurrenceIsFoundAtEveryPlace(byte filler) {
        byte[] buffer = new byte[40];
        for (int at = 0; at < buffer.length; at++) {
            Arrays.fill(buffer, filler);
            buffer[at] = '\n';
            buffer[Math.max(0, at - 1)] = '\n';
            for (int from = 0; from < buffer.length; from++) {
                for (int end = from; end <= buffer.length; end++) {
                    int expected = end - 1;
                    while (expected >= from && buffer[expected] != '\n') {
                        expected--;
                    }
                    assertWithMessage("%s in %s to %s", at, from, end)
                            .that(ByteSearch.lastIndexOf(buffer, from, end, '\n'))
                            .isEqualTo(expected);
                }
            }
        }
    }

    @Test
    void nothingIsFoundBehindTheEnd() {
        byte[] buffer = new byte[400];
        Arrays.fill(buffer, 200, 400, (byte) '\n');
        assertWithMessage("end").that(ByteSearch.indexOf(buffer, 3, 200, '\n')).isEqualTo(200);
        assertWithMessage("empty")
                .that(ByteSearch.indexOf(buffer, 400, 400, '\n'))
                .isEqualTo(400);
    }
}
