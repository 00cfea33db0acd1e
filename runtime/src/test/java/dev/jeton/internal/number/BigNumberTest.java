package dev.jeton.internal.number;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import dev.jeton.internal.Retention;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The JDK is the judge. */
class BigNumberTest {
    private static final int COUNT = 20_000;

    private final Random random = new Random(20_266);
    private final DecimalToBigNumber reading = new DecimalToBigNumber(new Retention(0));
    private final BigIntegerToDecimal integers = new BigIntegerToDecimal();
    private final BigDecimalToDecimal decimals = new BigDecimalToDecimal(integers);

    @Test
    void integersAreWrittenAndReadAsTheJdkDoes() {
        for (int count = 0; count < COUNT; count++) {
            BigInteger value = integer(random.nextInt(400));
            assertThat(written(value)).isEqualTo(value.toString());
            byte[] text = value.toString().getBytes(StandardCharsets.ISO_8859_1);
            assertThat(reading.integer(text, 0, text.length)).isEqualTo(value);
        }
    }

    @Test
    void powersAndTheirNeighboursAreExact() {
        for (int exponent = 0; exponent < 200; exponent++) {
            for (BigInteger power : new BigInteger[] {BigInteger.TWO.pow(exponent), BigInteger.TEN.pow(exponent)}) {
                for (int difference = -1; difference <= 1; difference++) {
                    BigInteger value = power.add(BigInteger.valueOf(difference));
                    assertThat(written(value)).isEqualTo(value.toString());
                    assertThat(written(value.negate())).isEqualTo(value.negate().toString());
                }
            }
        }
    }

    @Test
    void decimalsAreWrittenAsTheJdkDoes() {
        for (int count = 0; count < COUNT; count++) {
            BigDecimal value = new BigDecimal(integer(random.nextInt(100)), random.nextInt(60) - 30);
            assertWritten(value);
            assertWritten(value.setScale(value.scale()));
            assertWritten(BigDecimal.valueOf(random.nextLong() >> random.nextInt(64), random.nextInt(50) - 25));
        }
        assertWritten(new BigDecimal(BigInteger.ONE, Integer.MAX_VALUE));
        assertWritten(new BigDecimal(BigInteger.ONE, -Integer.MAX_VALUE));
    }

    @Test
    @Tag("exhaustive")
    void everyDecimalOfFifteenDigitsSurvivesTheDetourThroughADouble() {
        for (int count = 0; count < COUNT; count++) {
            long digits = 999_999_999_999_999L - random.nextInt(1_000_000);
            for (int scale = -22; scale <= 22; scale++) {
                assertWritten(BigDecimal.valueOf((count & 1) == 0 ? digits : -digits, scale));
            }
        }
    }

    @Test
    void decimalsAreReadAsTheJdkDoes() {
        for (int count = 0; count < COUNT; count++) {
            StringBuilder text = new StringBuilder(random.nextBoolean() ? "-" : "");
            text.append(integer(random.nextInt(90)).abs());
            if (random.nextBoolean()) {
                text.append('.')
                        .append("000".substring(random.nextInt(4)))
                        .append(integer(random.nextInt(90)).abs());
            }
            if (random.nextBoolean()) {
                text.append('e').append(random.nextInt(60) - 30);
            }
            byte[] bytes = text.toString().getBytes(StandardCharsets.ISO_8859_1);
            assertWithMessage("%s", text)
                    .that(reading.decimal(bytes, 0, bytes.length))
                    .isEqualTo(new BigDecimal(text.toString()));
        }
    }

    private BigInteger integer(int bits) {
        BigInteger value = new BigInteger(bits, random);
        return random.nextBoolean() ? value : value.negate();
    }

    private String written(BigInteger value) {
        byte[] target = new byte[(int) BigIntegerToDecimal.maxBytes(value)];
        return new String(target, 0, integers.write(value, target, 0), StandardCharsets.ISO_8859_1);
    }

    private void assertWritten(BigDecimal value) {
        byte[] target = new byte[(int) BigDecimalToDecimal.maxBytes(value)];
        int end = decimals.write(value, target, 0);
        assertThat(new String(target, 0, end, StandardCharsets.ISO_8859_1)).isEqualTo(value.toString());
    }
}
