package dev.jeton.internal.number;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class IntegerToDecimalTest {
    private static final int RADIUS = 1000;
    private static final int OFFSET = 3;

    private final byte[] target = new byte[OFFSET + IntegerToDecimal.MAX_BYTES + 1];

    @Test
    void longsAroundPowersOfTwoAreWrittenAsLongToStringDoes() {
        for (int exponent = 0; exponent < Long.SIZE; exponent++) {
            checkAround(1L << exponent);
        }
    }

    @Test
    void longsAroundPowersOfTenAreWrittenAsLongToStringDoes() {
        long power = 1;
        for (int exponent = 0; exponent <= 18; exponent++) {
            checkAround(power);
            power *= 10;
        }
    }

    @Test
    void randomLongsOfEveryLengthAreWrittenAsLongToStringDoes() {
        SplittableRandom random = new SplittableRandom(20_261);
        for (int i = 0; i < 200_000; i++) {
            check(random.nextLong() >> random.nextInt(Long.SIZE));
        }
    }

    @Test
    void extremesTakeExactlyTheStatedMaximum() {
        assertThat(write(Long.MIN_VALUE)).isEqualTo("-9223372036854775808");
        assertThat(write(Long.MAX_VALUE)).isEqualTo("9223372036854775807");
        assertThat(write(Integer.MIN_VALUE)).isEqualTo("-2147483648");
        assertThat(write(Integer.MAX_VALUE)).isEqualTo("2147483647");
        assertThat(write(Long.MIN_VALUE)).hasLength(IntegerToDecimal.MAX_BYTES);
        assertThat(write(Integer.MIN_VALUE)).hasLength(IntegerToDecimal.MAX_INT_BYTES);
    }

    @Test
    void numberThatDoesNotFitIsNotWrittenPastTheArray() {
        byte[] small = new byte[4];
        assertThat(IntegerToDecimal.write(1234, small, 0)).isEqualTo(4);
        assertThrows(ArrayIndexOutOfBoundsException.class, () -> IntegerToDecimal.write(12345, small, 0));
        assertThrows(ArrayIndexOutOfBoundsException.class, () -> IntegerToDecimal.write(123_456_789_012L, small, 0));
    }

    private void checkAround(long center) {
        for (long value = center - RADIUS; value != center + RADIUS + 1; value++) {
            check(value);
            check(-value);
        }
    }

    private void check(long value) {
        String expected = Long.toString(value);
        // Truth's chain would take most of the test's time.
        if (!write(value).equals(expected)) {
            assertThat(write(value)).isEqualTo(expected);
        }
        if ((int) value == value && !write((int) value).equals(expected)) {
            assertThat(write((int) value)).isEqualTo(expected);
        }
    }

    private String write(long value) {
        return written(IntegerToDecimal.write(value, target, OFFSET));
    }

    private String write(int value) {
        return written(IntegerToDecimal.write(value, target, OFFSET));
    }

    private String written(int end) {
        return new String(target, OFFSET, end - OFFSET, StandardCharsets.ISO_8859_1);
    }
}
