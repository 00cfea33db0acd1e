package dev.jeton.internal.text;

import static com.google.common.truth.Truth.assertWithMessage;
import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class PrintableTextTest {

    @Test
    void everyByteIsToldAtEveryPositionOfEveryLength() {
        for (int length = 1; length <= 25; length++) {
            for (int at = 0; at < length; at++) {
                for (int unit = 0; unit < 256; unit++) {
                    byte[] text = new byte[length + 2];
                    Arrays.fill(text, (byte) '~');
                    text[0] = 0;
                    text[length + 1] = -1;
                    text[at + 1] = (byte) unit;
                    assertWithMessage("%s at %s of %s", unit, at, length)
                            .that(PrintableText.isPrintable(text, 1, length + 1))
                            .isEqualTo(unit >= 0x20 && unit <= 0x7E);
                }
            }
        }
    }

    /** A byte that is none must not be made up for by its neighbours. */
    @Test
    void pairsOfBytesDoNotCarryIntoEachOther() {
        byte[] text = "        ".getBytes(ISO_8859_1);
        for (int first = 0; first < 256; first++) {
            for (int second = 0; second < 256; second++) {
                text[3] = (byte) first;
                text[4] = (byte) second;
                boolean printable = first >= 0x20 && first <= 0x7E && second >= 0x20 && second <= 0x7E;
                assertWithMessage("%s %s", first, second)
                        .that(PrintableText.isPrintable(text, 0, 8))
                        .isEqualTo(printable);
            }
        }
    }

    @Test
    void everyCharacterOfAStringIsTold() {
        for (int unit = 0; unit < 0x10000; unit++) {
            String text = "a" + (char) unit;
            assertWithMessage("%s", unit).that(PrintableText.isPrintable(text)).isEqualTo(unit >= 0x20 && unit <= 0x7E);
        }
        assertWithMessage("empty").that(PrintableText.isPrintable("")).isTrue();
        assertWithMessage("empty")
                .that(PrintableText.isPrintable(new byte[] {-1}, 1, 1))
                .isTrue();
    }
}
