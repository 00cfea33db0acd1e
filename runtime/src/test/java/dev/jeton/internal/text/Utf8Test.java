package dev.jeton.internal.text;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Code points at each limit between the lengths of sequences, and each way in which a sequence can be malformed; the JDK is the judge. */
class Utf8Test {
    private static final int[] CODE_POINTS = {
        0, 'a', 0x7F, 0x80, 0xFF, 0x7FF, 0x800, 0xFFF, 0x1000, 0xCFFF, 0xD000, 0xD7FF, 0xE000, 0xFFFF, 0x10000, 0x3FFFF,
        0x40000, 0xFFFFF, 0x100000, 0x10FFFF
    };

    private static final int[] SECOND_BYTES = {0x00, 0x7F, 0x80, 0x8F, 0x90, 0x9F, 0xA0, 0xBF, 0xC0, 0xFF};

    @Test
    void codePointsAtTheLimits() {
        for (int codePoint : CODE_POINTS) {
            String text = Character.toString(codePoint);
            byte[] expected = text.getBytes(UTF_8);
            byte[] target = new byte[12];
            int end = Utf8.write(codePoint, target, 3);
            assertThat(new String(target, 3, end - 3, UTF_8)).isEqualTo(text);
            assertThat(end).isEqualTo(3 + expected.length);
            assertThat(Utf8.codePoint(target, 3)).isEqualTo(codePoint);
            assertThat(Utf8.sequenceLength(target[3])).isEqualTo(expected.length);
            assertThat(Utf8.singleUnit(target, 3, end)).isEqualTo(text.length() == 1 ? codePoint : -1);
            assertThat(Utf8.write("?" + text + "?", 1, target, 0)).isEqualTo(expected.length + 1);
            assertThat(new String(target, 0, expected.length + 1, UTF_8)).isEqualTo(text + "?");
        }
    }

    @Test
    void textsOfSeveralUnitsAreNoSingleOne() {
        for (String text : List.of("", "ab", "abc", "a\u0080", "\u0080a", "\u0080\u0080", "abcd", "\u0800a")) {
            byte[] utf8 = text.getBytes(UTF_8);
            assertWithMessage(text).that(Utf8.singleUnit(utf8, 0, utf8.length)).isEqualTo(-1);
        }
    }

    @Test
    void halvesOfPairsEndTheText() {
        byte[] target = new byte[30];
        for (String half : List.of("\ud800", "\udc00", "\ud800x", "\ud800\ud800\udc00", "\udc00\ud800")) {
            assertWithMessage(half).that(Utf8.write("ab" + half, 1, target, 2)).isEqualTo(~3);
        }
        assertThat(Utf8.write("\ud800\udc00", 0, target, 2)).isEqualTo(6);
    }

    @Test
    void asciiEndsWhereSomethingElseBegins() {
        byte[] target = new byte[8];
        assertThat(Utf8.writeAscii("a\u007f\u0080b", target)).isEqualTo(2);
        assertThat(target).isEqualTo(new byte[] {'a', 0x7F, 0, 0, 0, 0, 0, 0});
        assertThat(Utf8.writeAscii("abc", target)).isEqualTo(3);
    }

    private static boolean isValid(byte[] bytes) {
        try {
            UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException malformed) {
            return false;
        }
    }

    /** The sequence is looked for between plain bytes, and cut off by the end with its rest behind it. */
    private static void assertJudged(byte... sequence) {
        byte[] buffer = new byte[sequence.length + 4];
        buffer[0] = 'x';
        System.arraycopy(sequence, 0, buffer, 1, sequence.length);
        buffer[sequence.length + 1] = 'x';
        buffer[sequence.length + 2] = '"';
        boolean valid = isValid(sequence);
        assertWithMessage("%s", HexFormat.of().formatHex(sequence))
                .that(Utf8.plainEnd(buffer, 0, buffer.length))
                .isEqualTo(valid ? sequence.length + 2 : 1);
        if (valid) {
            for (int end = 1; end <= sequence.length; end++) {
                assertThat(Utf8.plainEnd(buffer, 0, end)).isEqualTo(1);
            }
            assertThat(Utf8.plainEnd(buffer, 0, sequence.length + 1)).isEqualTo(sequence.length + 1);
        }
    }

    @Test
    void sequencesAreJudgedAsByTheJdk() {
        for (int first = 0x80; first < 0x100; first++) {
            for (int second : SECOND_BYTES) {
                int length = first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4;
                byte[] sequence = new byte[length];
                sequence[0] = (byte) first;
                sequence[1] = (byte) second;
                if (length > 2) {
                    for (int third : SECOND_BYTES) {
                        sequence[2] = (byte) third;
                        if (length > 3) {
                            for (int fourth : SECOND_BYTES) {
                                sequence[3] = (byte) fourth;
                                assertJudged(sequence);
                            }
                        } else {
                            assertJudged(sequence);
                        }
                    }
                } else {
                    assertJudged(sequence);
                }
            }
        }
    }
}
