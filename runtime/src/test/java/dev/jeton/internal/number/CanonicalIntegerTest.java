package dev.jeton.internal.number;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Integers in the one text that is written for each, against {@link BigInteger}. */
class CanonicalIntegerTest {
    private static final BigInteger LOWEST = BigInteger.valueOf(Long.MIN_VALUE);
    private static final BigInteger HIGHEST = BigInteger.valueOf(Long.MAX_VALUE);

    @Test
    void textOfEveryNumberIsReadAndTextsBeyondAreFound() {
        SplittableRandom random = new SplittableRandom(7);
        for (int round = 0; round < 200_000; round++) {
            BigInteger number = BigInteger.valueOf(random.nextLong() >> random.nextInt(64));
            if (random.nextInt(4) == 0) {
                number = (random.nextBoolean() ? LOWEST : HIGHEST).add(BigInteger.valueOf(random.nextInt(-9, 10)));
            } else if (random.nextInt(8) == 0) {
                number = number.multiply(BigInteger.valueOf(random.nextInt()));
            }
            assertRead(number);
        }
    }

    private static void assertRead(BigInteger number) {
        byte[] text = (" " + number + "0").getBytes(StandardCharsets.ISO_8859_1);
        boolean fits = number.compareTo(LOWEST) >= 0 && number.compareTo(HIGHEST) <= 0;
        assertWithMessage("%s", number)
                .that(CanonicalInteger.isValid(text, 1, text.length - 1))
                .isTrue();
        assertWithMessage("%s", number)
                .that(CanonicalInteger.fitsLong(text, 1, text.length - 1))
                .isEqualTo(fits);
        if (fits) {
            assertThat(CanonicalInteger.parse(text, 1, text.length - 1)).isEqualTo(number.longValueExact());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "", "-", "-0", "00", "01", "-01", "+1", " 1", "1 ", "1.0", "1e0", "0x1", "--1", "1-", "1/", "1:", "a"
            })
    void otherTextsAreNone(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.ISO_8859_1);
        assertThat(CanonicalInteger.isValid(bytes, 0, bytes.length)).isFalse();
    }
}
