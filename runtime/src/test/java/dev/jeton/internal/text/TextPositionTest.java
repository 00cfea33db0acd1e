package dev.jeton.internal.text;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** Lines and columns are those that counting byte by byte gives, at every offset and for every distance. */
class TextPositionTest {
    private static final byte[] BYTES = {'\n', '\n', 'a', 0x0B, 0x7F, (byte) 0x80, (byte) 0x8A, (byte) 0xBF, (byte) 0xC3
    };

    private final SplittableRandom random = new SplittableRandom(20_261);

    private static int lines(byte[] buffer, int from, int at) {
        int line = 1;
        for (int index = from; index < at; index++) {
            line += buffer[index] == '\n' ? 1 : 0;
        }
        return line;
    }

    private static int codePoints(byte[] buffer, int from, int at) {
        int count = 0;
        for (int index = from; index < at; index++) {
            count += buffer[index] >= (byte) 0x80 && buffer[index] <= (byte) 0xBF ? 0 : 1;
        }
        return count;
    }

    private static int column(byte[] buffer, int from, int at) {
        int start = at;
        while (start > from && buffer[start - 1] != '\n') {
            start--;
        }
        return 1 + codePoints(buffer, start, at);
    }

    @Test
    void countedByteByByte() {
        for (int round = 0; round < 400; round++) {
            byte[] buffer = new byte[round % 8 == 0 ? 560 : 40];
            int kinds = 1 + random.nextInt(BYTES.length);
            boolean rare = random.nextBoolean();
            for (int index = 0; index < buffer.length; index++) {
                buffer[index] = rare && random.nextInt(12) > 0 ? (byte) 'x' : BYTES[random.nextInt(kinds)];
            }
            String text = new String(buffer, ISO_8859_1);
            int from = random.nextInt(10);
            for (int at = from; at <= buffer.length; at++) {
                assertWithMessage(text)
                        .that(TextPosition.line(buffer, from, at))
                        .isEqualTo(lines(buffer, from, at));
                assertWithMessage(text)
                        .that(TextPosition.column(buffer, from, at))
                        .isEqualTo(column(buffer, from, at));
                assertWithMessage(text)
                        .that(TextPosition.codePoints(buffer, from, at))
                        .isEqualTo(codePoints(buffer, from, at));
            }
        }
    }

    @Test
    void everyByteInEveryPlaceOfAWord() {
        for (int place = 0; place < 16; place++) {
            for (int value = 0; value < 0x100; value++) {
                byte[] buffer = "xxxxxxxxxxxxxxxx".getBytes(ISO_8859_1);
                buffer[place] = (byte) value;
                assertThat(TextPosition.line(buffer, 0, 16)).isEqualTo(lines(buffer, 0, 16));
                assertThat(TextPosition.column(buffer, 0, 16)).isEqualTo(column(buffer, 0, 16));
            }
        }
    }

    @Test
    void columnsCountCodePointsOfTheirLineOnly() {
        byte[] text = "first\n\u00e9\u20ac\ud83d\ude00x\nlast".getBytes(UTF_8);
        int x = "first\n\u00e9\u20ac\ud83d\ude00".getBytes(UTF_8).length;
        assertThat(TextPosition.line(text, 0, x)).isEqualTo(2);
        assertThat(TextPosition.column(text, 0, x)).isEqualTo(4);
        assertThat(TextPosition.line(text, 0, text.length)).isEqualTo(3);
        assertThat(TextPosition.column(text, 0, text.length)).isEqualTo(5);
        assertThat(TextPosition.column(text, 6, 6)).isEqualTo(1);
    }
}
