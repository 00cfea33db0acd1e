package dev.jeton.internal.number;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;
import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The grammar of RFC 8259 section 6, for all texts of up to six characters that could be part of a number. */
class NumberGrammarTest {
    private static final Pattern NUMBER =
            Pattern.compile("-?(?:0|[1-9][0-9]*)(?<fraction>\\.[0-9]+)?(?<exponent>[eE][+-]?[0-9]+)?");

    private static final String CHARACTERS = "019.eE+-x";

    /** The end of the number, or the complement of where it stops being one. */
    private static int expectedEnd(String text) {
        Matcher number = NUMBER.matcher(text);
        if (!number.lookingAt()) {
            return text.startsWith("-") ? ~1 : ~0;
        }
        int end = number.end();
        String rest = text.substring(end);
        if (number.group("exponent") != null || rest.isEmpty()) {
            return end;
        }
        char next = rest.charAt(0);
        if (next == 'e' || next == 'E') {
            boolean signed = rest.length() > 1 && "+-".indexOf(rest.charAt(1)) >= 0;
            return ~(end + (signed ? 2 : 1));
        }
        if (number.group("fraction") == null) {
            if (next == '.') {
                return ~(end + 1);
            }
            if (Character.isDigit(next)) {
                return ~end;
            }
        }
        return end;
    }

    private static int end(String text, String behind) {
        byte[] buffer = ("9." + text + behind).getBytes(ISO_8859_1);
        int end = NumberGrammar.end(buffer, 2, 2 + text.length());
        return end < 0 ? ~(~end - 2) : end - 2;
    }

    private static void check(String text, int more) {
        int expected = expectedEnd(text);
        if (end(text, "") != expected || end(text, "0e1") != expected || end(text, ".5") != expected) {
            assertWithMessage(text).that(end(text, "")).isEqualTo(expected);
            assertWithMessage(text + " before digits").that(end(text, "0e1")).isEqualTo(expected);
            assertWithMessage(text + " before a fraction").that(end(text, ".5")).isEqualTo(expected);
        }
        for (int index = 0; more > 0 && index < CHARACTERS.length(); index++) {
            check(text + CHARACTERS.charAt(index), more - 1);
        }
    }

    @Test
    void everyShortText() {
        check("", 5);
        check("1.0", 3);
        check("-0e", 3);
    }

    @Test
    void neighboursOfTheDigitsAreNone() {
        assertThat(end("1/", "")).isEqualTo(1);
        assertThat(end("1:", "")).isEqualTo(1);
        assertThat(end("/", "")).isEqualTo(~0);
        assertThat(end(":", "")).isEqualTo(~0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-0", "17", "-9223372036854775808"})
    void digitsAloneAreAnInteger(String text) {
        byte[] buffer = ("1e5" + text + ".e").getBytes(ISO_8859_1);
        assertThat(NumberGrammar.isInteger(buffer, 3, 3 + text.length())).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.0", "1e0", "1E0", "-1.5e+3"})
    void fractionOrExponentMakesNone(String text) {
        byte[] buffer = text.getBytes(ISO_8859_1);
        assertThat(NumberGrammar.isInteger(buffer, 0, buffer.length)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0",
                "-1",
                "1.5",
                "1e2147483647",
                "-1e2147483647",
                "1e-2147483647",
                "1.5e2147483647",
                "1.5e-2147483646",
                "1.25e-2147483645",
                "0e-2147483647"
            })
    void scaleThatFitsAnInt(String text) {
        assertThat(hasIntScale(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1e2147483648",
                "-1e2147483648",
                "1e-2147483648",
                "1.5e-2147483647",
                "1.5e2147483648",
                "1e99999999999999999999",
                "1e-99999999999999999999"
            })
    void scaleThatDoesNot(String text) {
        assertThat(hasIntScale(text)).isFalse();
    }

    private static boolean hasIntScale(String text) {
        byte[] buffer = ("??" + text).getBytes(ISO_8859_1);
        return NumberGrammar.hasIntScale(buffer, 2, buffer.length);
    }
}
