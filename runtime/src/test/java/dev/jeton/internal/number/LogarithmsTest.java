package dev.jeton.internal.number;

import static com.google.common.truth.Truth.assertWithMessage;

import java.math.BigDecimal;
import java.math.BigInteger;
import org.junit.jupiter.api.Test;

/**
 * The statement that a logarithm is rounded down is checked in exact numbers: base^result <= argument < base^(result +
 * 1).
 */
class LogarithmsTest {
    @Test
    void logarithmsToBaseTenOfPowersOfTwoAreRoundedDown() {
        for (int exponent = -1100; exponent <= 1100; exponent++) {
            assertIsFloorLog10(Logarithms.floorLog10OfPowerOfTwo(exponent), powerOfTwo(exponent), exponent);
        }
    }

    @Test
    void logarithmsToBaseTenOfThreeQuartersOfPowersOfTwoAreRoundedDown() {
        for (int exponent = -1100; exponent <= 1100; exponent++) {
            BigDecimal argument = powerOfTwo(exponent).multiply(new BigDecimal("0.75"));
            assertIsFloorLog10(Logarithms.floorLog10OfThreeQuartersOfPowerOfTwo(exponent), argument, exponent);
        }
    }

    @Test
    void logarithmsToBaseTwoOfPowersOfTenAreRoundedDown() {
        for (int exponent = -350; exponent <= 350; exponent++) {
            int floor = Logarithms.floorLog2OfPowerOfTen(exponent);
            BigDecimal argument = BigDecimal.ONE.scaleByPowerOfTen(exponent);
            assertWithMessage("10^%s", exponent).that(powerOfTwo(floor)).isAtMost(argument);
            assertWithMessage("10^%s", exponent).that(powerOfTwo(floor + 1)).isGreaterThan(argument);
        }
    }

    private static void assertIsFloorLog10(int floor, BigDecimal argument, int exponent) {
        assertWithMessage("2^%s", exponent)
                .that(BigDecimal.ONE.scaleByPowerOfTen(floor))
                .isAtMost(argument);
        assertWithMessage("2^%s", exponent)
                .that(BigDecimal.ONE.scaleByPowerOfTen(floor + 1))
                .isGreaterThan(argument);
    }

    private static BigDecimal powerOfTwo(int exponent) {
        // 2^-n is 5^n * 10^-n.
        return exponent >= 0
                ? new BigDecimal(BigInteger.ONE.shiftLeft(exponent))
                : new BigDecimal(BigInteger.valueOf(5).pow(-exponent), -exponent);
    }
}
