package dev.jeton.internal.text;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Text and bytes of it are compared in every way, with the neighbours of each limit between the lengths of sequences. */
class Utf8TextTest {
    private static final List<String> TEXTS = List.of(
            "",
            "a",
            "ab",
            "b",
            "@",
            "A",
            "Z",
            "[",
            "`",
            "z",
            "{",
            "\u007f",
            "\u0080",
            "\u00ff",
            "\u07ff",
            "\u0800",
            "\ud7ff",
            "\ue000",
            "\uffff",
            "\ud800\udc00",
            "\ud800\udfff",
            "\ud83d\ude00",
            "\udbff\udc00",
            "\udbff\udfff",
            "a\u0080",
            "\u0080a",
            "ab\u20acc");

    private static final List<String> HALVES =
            List.of("\ud800", "\udbff", "\udc00", "\udfff", "a\ud800", "\udc00\ud800");

    private static byte[] framed(String text) {
        return ("??" + text + "??").getBytes(UTF_8);
    }

    @Test
    void everyTextIsEqualToItselfOnly() {
        for (String held : TEXTS) {
            byte[] buffer = framed(held);
            int to = buffer.length - 2;
            for (String asked : TEXTS) {
                boolean equal = held.equals(asked);
                byte[] bytes = asked.getBytes(UTF_8);
                String message = held + " and " + asked;
                assertWithMessage(message)
                        .that(Utf8Text.match(asked, buffer, 2, to) == to)
                        .isEqualTo(equal);
                assertWithMessage(message)
                        .that(Utf8Text.constantTimeEquals(asked, buffer, 2, to))
                        .isEqualTo(equal);
                assertWithMessage(message)
                        .that(bytes.length == to - 2 && Utf8Text.constantTimeEquals(bytes, 0, buffer, 2, bytes.length))
                        .isEqualTo(equal);
                assertWithMessage(message)
                        .that(Utf8Text.match(asked, buffer, 2, to))
                        .isEqualTo(held.startsWith(asked) ? 2 + bytes.length : -1);
                boolean similar = held.length() == asked.length();
                for (int index = 0; similar && index < held.length(); index++) {
                    similar = folded(held.charAt(index)) == folded(asked.charAt(index));
                }
                assertWithMessage(message)
                        .that(Utf8Text.equalsIgnoringAsciiCase(asked, buffer, 2, to))
                        .isEqualTo(similar);
            }
        }
    }

    private static int folded(char unit) {
        return unit >= 'A' && unit <= 'Z' ? unit + 0x20 : unit;
    }

    @Test
    void halvesOfPairsAreEqualToNothing() {
        for (String held : TEXTS) {
            byte[] buffer = framed(held);
            int to = buffer.length - 2;
            for (String half : HALVES) {
                assertThat(Utf8Text.match(half, buffer, 2, to)).isEqualTo(-1);
                assertThat(Utf8Text.constantTimeEquals(half, buffer, 2, to)).isFalse();
                assertThat(Utf8Text.equalsIgnoringAsciiCase(half, buffer, 2, to))
                        .isFalse();
            }
        }
    }

    @Test
    void eachBitCounts() {
        for (String text : TEXTS) {
            byte[] buffer = framed(text);
            int to = buffer.length - 2;
            byte[] other = text.getBytes(UTF_8);
            for (int bit = 0; bit < Byte.SIZE * other.length; bit++) {
                buffer[2 + bit / Byte.SIZE] ^= (byte) (1 << bit % Byte.SIZE);
                assertThat(Utf8Text.constantTimeEquals(text, buffer, 2, to)).isFalse();
                assertThat(Utf8Text.constantTimeEquals(other, 0, buffer, 2, other.length))
                        .isFalse();
                buffer[2 + bit / Byte.SIZE] ^= (byte) (1 << bit % Byte.SIZE);
            }
        }
    }

    @Test
    void decodedBehindWhatStandsThere() {
        for (String text : TEXTS) {
            byte[] buffer = framed(text);
            int to = buffer.length - 2;
            assertThat(Utf8Text.chars(buffer, 2, to)).isEqualTo(text.length());
            char[] target = new char[text.length() + 6];
            Arrays.fill(target, '!');
            Utf8Text.decode(buffer, 2, to, target, 3);
            assertThat(new String(target)).isEqualTo("!!!" + text + "!!!");
        }
    }

    @Test
    void charsAreCountedWhateverTheLength() {
        for (int length = 0; length < 20; length++) {
            String text = "\ud83d\ude00\u20ac\u00e9a".repeat(4).substring(0, length);
            if (length > 0 && Character.isHighSurrogate(text.charAt(length - 1))) {
                continue;
            }
            byte[] buffer = framed(text);
            assertThat(Utf8Text.chars(buffer, 2, buffer.length - 2)).isEqualTo(length);
            byte[] alone = text.getBytes(UTF_8);
            assertThat(Utf8Text.chars(alone, 0, alone.length)).isEqualTo(length);
        }
    }
}
