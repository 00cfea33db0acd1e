package dev.jeton.internal.number;

import static com.google.common.truth.Truth.assertWithMessage;

import java.math.BigInteger;
import org.junit.jupiter.api.Test;

class PowerOfFiveTablesTest {
    private static final BigInteger FIVE = BigInteger.valueOf(5);

    @Test
    void everyEntryIsThePowerScaledTo128BitsAndCutOff() {
        for (int exponent = PowerOfFiveTables.MIN_EXPONENT; exponent <= PowerOfFiveTables.MAX_EXPONENT; exponent++) {
            assertWithMessage("5^%s", exponent).that(entry(exponent)).isEqualTo(leading128Bits(exponent));
        }
    }

    @Test
    void noLastWordIsAllOnesSoThatTheUpperBoundNeedsNoCarry() {
        for (int exponent = PowerOfFiveTables.MIN_EXPONENT; exponent <= PowerOfFiveTables.MAX_EXPONENT; exponent++) {
            assertWithMessage("5^%s", exponent)
                    .that(PowerOfFiveTables.low(exponent))
                    .isNotEqualTo(-1L);
        }
    }

    private static BigInteger entry(int exponent) {
        String high = Long.toUnsignedString(PowerOfFiveTables.high(exponent));
        String low = Long.toUnsignedString(PowerOfFiveTables.low(exponent));
        return new BigInteger(high).shiftLeft(64).add(new BigInteger(low));
    }

    private static BigInteger leading128Bits(int exponent) {
        BigInteger power = FIVE.pow(Math.abs(exponent));
        if (exponent >= 0) {
            return power.shiftRight(power.bitLength() - 128);
        }
        // A power of five is between two powers of two, so that its reciprocal scaled like this has 128 bits.
        return BigInteger.ONE.shiftLeft(power.bitLength() + 127).divide(power);
    }
}
