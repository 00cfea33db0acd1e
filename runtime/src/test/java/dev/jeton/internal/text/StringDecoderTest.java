package dev.jeton.internal.text;

import static com.google.common.truth.Truth.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;

import dev.jeton.internal.Retention;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** The JDK is the judge. */
class StringDecoderTest {
    private static final List<String> PIECES = List.of(
            "a",
            "\0",
            "\u007f",
            "\u0080",
            "\u00ff",
            "\u0100",
            "\u07ff",
            "\u0800",
            "\uffff",
            "\ud800\udc00",
            "\udbff\udfff");

    private final SplittableRandom random = new SplittableRandom(20_266);
    private final StringDecoder decoder = new StringDecoder(new Retention(0));

    @Test
    void anyTextIsDecodedAsTheJdkDoes() {
        for (int count = 0; count < 20_000; count++) {
            StringBuilder text = new StringBuilder();
            int kinds = 1 + random.nextInt(PIECES.size());
            for (int length = random.nextInt(12); length > 0; length--) {
                text.append(PIECES.get(random.nextInt(kinds)));
            }
            byte[] utf8 = ("\u00e9" + text + "\u00e9").getBytes(UTF_8);
            assertThat(decoder.decode(utf8, 2, utf8.length - 2)).isEqualTo(text.toString());
        }
    }

    @Test
    void textMayEndWithTheArray() {
        for (String text : List.of("", "a", "a\u00e9", "\u20ac", "a\ud83d\ude00")) {
            byte[] utf8 = text.getBytes(UTF_8);
            assertThat(decoder.decode(utf8, 0, utf8.length)).isEqualTo(text);
        }
    }

    @Test
    void wipingLeavesTheDecoderUsable() {
        byte[] utf8 = "\u20ac\u00e9".getBytes(UTF_8);
        assertThat(decoder.decode(utf8, 0, utf8.length)).isEqualTo("\u20ac\u00e9");
        decoder.erase();
        assertThat(decoder.decode(utf8, 0, utf8.length)).isEqualTo("\u20ac\u00e9");
    }
}
