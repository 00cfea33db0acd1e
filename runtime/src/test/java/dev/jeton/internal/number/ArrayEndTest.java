package dev.jeton.internal.number;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;
import static java.nio.charset.StandardCharsets.ISO_8859_1;

import dev.jeton.internal.Retention;
import java.math.BigDecimal;
import java.math.BigInteger;
import org.junit.jupiter.api.Test;

/** Numbers are read where an array ends with them, and written where it begins and ends with the room that was asked for. */
class ArrayEndTest {
    private static final String[] NUMBERS = {
        "0",
        "-0",
        "0.0",
        "-0.00",
        "0e5",
        "7",
        "-7",
        "10",
        "1200",
        "1.5",
        "0.5",
        "12.0",
        "120e-1",
        "1e3",
        "-0.01e2",
        "123.4500e2",
        "1e-3",
        "0.00012",
        "9223372036854775807",
        "9999999999999999999",
        "0.9999999999999999999",
        "00012".substring(3),
        "123456789012345678901234567890",
        "1.23456789012345678901234567890",
        "1E+2",
        "100000e-4",
        "100000e-5",
        "100000e-6"
    };

    @Test
    void doublesAndFloats() {
        for (String number : NUMBERS) {
            byte[] bytes = number.getBytes(ISO_8859_1);
            assertWithMessage(number)
                    .that(DecimalToDouble.parseDouble(bytes, 0, bytes.length))
                    .isEqualTo(Double.parseDouble(number));
            assertWithMessage(number)
                    .that(DecimalToFloat.parseFloat(bytes, 0, bytes.length))
                    .isEqualTo(Float.parseFloat(number));
        }
    }

    @Test
    void wholeNumbers() {
        for (String number : NUMBERS) {
            byte[] bytes = number.getBytes(ISO_8859_1);
            BigDecimal value = new BigDecimal(number);
            boolean whole = value.signum() == 0 || value.stripTrailingZeros().scale() <= 0;
            boolean fits = value.abs().compareTo(BigDecimal.valueOf(Long.MAX_VALUE)) <= 0;
            int expected =
                    !whole ? DecimalToInteger.NOT_WHOLE : fits ? DecimalToInteger.WHOLE : DecimalToInteger.OUT_OF_RANGE;
            assertWithMessage(number)
                    .that(DecimalToInteger.classify(bytes, 0, bytes.length))
                    .isEqualTo(expected);
            if (whole && fits) {
                assertThat(DecimalToInteger.wholeValue(bytes, 0, bytes.length)).isEqualTo(value.longValueExact());
            }
            long digits = value.signum() == 0 ? 0 : whole ? (long) value.precision() - value.scale() : -1;
            assertWithMessage(number)
                    .that(DecimalToInteger.wholeDigits(bytes, 0, bytes.length))
                    .isEqualTo(digits);
        }
        assertThat(wholeDigits("1e999999999")).isEqualTo(1_000_000_000L);
        assertThat(wholeDigits("-12.50e999999999")).isEqualTo(1_000_000_001L);
        assertThat(wholeDigits("0e999999999")).isEqualTo(0);
        assertThat(wholeDigits("1e-999999999")).isEqualTo(-1);
    }

    private static long wholeDigits(String number) {
        byte[] bytes = ("1" + number + "0").getBytes(ISO_8859_1);
        return DecimalToInteger.wholeDigits(bytes, 1, bytes.length - 1);
    }

    @Test
    void bigNumbers() {
        DecimalToBigNumber reading = new DecimalToBigNumber(new Retention(0));
        for (String number : NUMBERS) {
            byte[] bytes = number.getBytes(ISO_8859_1);
            BigDecimal value = new BigDecimal(number);
            assertThat(reading.decimal(bytes, 0, bytes.length)).isEqualTo(value);
            if (NumberGrammar.isInteger(bytes, 0, bytes.length)) {
                assertThat(reading.integer(bytes, 0, bytes.length)).isEqualTo(new BigInteger(number));
            }
        }
    }

    @Test
    void roomThatWasAskedForIsEnoughAnywhereInAnArray() {
        BigIntegerToDecimal integers = new BigIntegerToDecimal();
        BigDecimalToDecimal decimals = new BigDecimalToDecimal(integers);
        int offset = 1_000;
        for (String number : NUMBERS) {
            BigDecimal value = new BigDecimal(number);
            for (int shift = -30; shift <= 30; shift++) {
                BigDecimal shifted = value.scaleByPowerOfTen(shift);
                byte[] target = new byte[offset + (int) BigDecimalToDecimal.maxBytes(shifted)];
                int end = decimals.write(shifted, target, offset);
                assertThat(new String(target, offset, end - offset, ISO_8859_1)).isEqualTo(shifted.toString());
                BigInteger integer = shifted.toBigInteger();
                target = new byte[offset + (int) BigIntegerToDecimal.maxBytes(integer)];
                end = integers.write(integer, target, offset);
                assertThat(new String(target, offset, end - offset, ISO_8859_1)).isEqualTo(integer.toString());
            }
        }
    }

    @Test
    void roomIsAskedForInProportionToTheDigits() {
        for (int digits = 1; digits < 5_000; digits = 2 * digits) {
            BigInteger value = BigInteger.TEN.pow(digits);
            assertThat(BigIntegerToDecimal.maxBytes(value)).isLessThan(50 + 2L * digits);
            assertThat(BigDecimalToDecimal.maxBytes(new BigDecimal(value, 7))).isLessThan(70 + 2L * digits);
        }
    }
}
