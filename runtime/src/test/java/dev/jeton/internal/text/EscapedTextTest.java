package dev.jeton.internal.text;

import static com.google.common.truth.Truth.assertWithMessage;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Of an escape that is cut off, or is none, the kind of the error is told. */
class EscapedTextTest {
    /** The escape alone, and with bytes behind its end that would make another one of it. */
    private static void assertCodePoint(String escape, int expected) {
        for (String behind : new String[] {"", "\\udc00", "dc00", "n", "\\", "\"xyz"}) {
            byte[] buffer = ("?" + escape + behind).getBytes(ISO_8859_1);
            assertWithMessage(escape + " before " + behind)
                    .that(EscapedText.codePoint(buffer, 1, 1 + escape.length()))
                    .isEqualTo(expected);
        }
    }

    @Test
    void shortEscapes() {
        String letters = "\"\\/bfnrt";
        String meant = "\"\\/\b\f\n\r\t";
        for (int letter = 0; letter < 0x100; letter++) {
            if (letter != 'u') {
                int index = letters.indexOf(letter);
                assertCodePoint("\\" + (char) letter, index < 0 ? EscapedText.INVALID_ESCAPE : meant.charAt(index));
            }
        }
        assertCodePoint("\\", EscapedText.UNEXPECTED_END);
    }

    @Test
    void hexadecimalDigitsAreThoseOfAscii() {
        for (int place = 0; place < 4; place++) {
            for (int digit = 0; digit < 0x100; digit++) {
                StringBuilder escape = new StringBuilder("\\u0000");
                escape.setCharAt(2 + place, (char) digit);
                boolean valid = digit < 0x80 && Character.digit(digit, 16) >= 0;
                int unit = valid ? Character.digit(digit, 16) << 4 * (3 - place) : EscapedText.INVALID_ESCAPE;
                if (!valid || !Character.isSurrogate((char) unit)) {
                    assertCodePoint(escape.toString(), unit);
                }
            }
        }
    }

    @Test
    void escapeThatIsCutOffEndsTheDocument() {
        for (String whole : new String[] {"\\u20AC", "\\uD83D\\uDE00"}) {
            for (int length = 1; length < whole.length(); length++) {
                assertCodePoint(whole.substring(0, length), EscapedText.UNEXPECTED_END);
            }
        }
        assertCodePoint("\\u20AC", 0x20AC);
        assertCodePoint("\\uD83D\\uDE00", 0x1F600);
    }

    @Test
    void halvesOfPairs() {
        assertCodePoint("\\uD800\\uDC00", 0x10000);
        assertCodePoint("\\uDBFF\\uDFFF", 0x10FFFF);
        assertCodePoint("\\uD7FF", 0xD7FF);
        assertCodePoint("\\uE000", 0xE000);
        for (String alone : new String[] {
            "\\uDC00",
            "\\uDFFF",
            "\\uD800x",
            "\\uD800xu",
            "\\uD800\\n",
            "\\uD800\\x",
            "\\uD800\\uD800",
            "\\uD800\\uE000",
            "\\uD800\\u0041",
            "\\uD800\\u0000",
            "\\uD800\""
        }) {
            assertCodePoint(alone, EscapedText.UNPAIRED_SURROGATE);
        }
        assertCodePoint("\\uD800\\uDC0G", EscapedText.INVALID_ESCAPE);
    }

    @Test
    void decodingStopsAtTheEndAndWritesNothingElse() {
        byte[] buffer = "\\n\\u00e9a\u00e9\\uD83D\\uDE00\\u20ac\\n".getBytes(UTF_8);
        byte[] target = new byte[40];
        int end = EscapedText.decode(buffer, 2, buffer.length - 2, target, 3);
        String expected = "\0\0\0\u00e9a\u00e9\ud83d\ude00\u20ac";
        assertWithMessage("decoded").that(new String(target, 0, end, UTF_8)).isEqualTo(expected);
        assertWithMessage("behind").that(target[end]).isEqualTo(0);
    }

    @Test
    void nothingIsLeftBehindDecodedText() {
        Random random = new Random(4);
        String[] pieces = {
            "a", "secret", "0123456789abcdef", "\\n", "\\\\", "\\u0041", "\\u20AC", "\\uD83D\\uDE00", "\u00e9"
        };
        String[] meant = {"a", "secret", "0123456789abcdef", "\n", "\\", "A", "\u20ac", "\ud83d\ude00", "\u00e9"};
        for (int round = 0; round < 20_000; round++) {
            StringBuilder text = new StringBuilder();
            StringBuilder decoded = new StringBuilder();
            for (int count = random.nextInt(8); count > 0; count--) {
                int piece = random.nextInt(pieces.length);
                text.append(pieces[piece]);
                decoded.append(meant[piece]);
            }
            byte[] buffer = ("\"" + text + "\" and more").getBytes(UTF_8);
            int to = 1 + text.toString().getBytes(UTF_8).length;
            byte[] target = new byte[3 + to - 1];
            int end = EscapedText.decode(buffer, 1, to, target, 3);
            byte[] expected = Arrays.copyOf(("\0\0\0" + decoded).getBytes(UTF_8), target.length);
            assertWithMessage(text.toString()).that(target).isEqualTo(expected);
            assertWithMessage(text.toString())
                    .that(end)
                    .isEqualTo(3 + decoded.toString().getBytes(UTF_8).length);
        }
    }
}
