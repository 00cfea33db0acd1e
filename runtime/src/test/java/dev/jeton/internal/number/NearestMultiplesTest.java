package dev.jeton.internal.number;

import static com.google.common.truth.Truth.assertWithMessage;

import java.math.BigInteger;
import org.junit.jupiter.api.Test;

/** Two proofs rest on the search, so it is held against going through all multiples. */
class NearestMultiplesTest {
    @Test
    void searchFindsWhatGoingThroughAllMultiplesFinds() {
        for (int denominator = 2; denominator < 60; denominator++) {
            for (int numerator = 1; numerator < denominator; numerator++) {
                for (int maxCount = 1; maxCount < 70; maxCount += 3) {
                    Fraction fraction = Fraction.of(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator));
                    assertWithMessage("%s up to %s", fraction, maxCount)
                            .that(NearestMultiples.of(fraction, BigInteger.valueOf(maxCount)))
                            .isEqualTo(goThroughAll(fraction, maxCount));
                }
            }
        }
    }

    private static NearestMultiples goThroughAll(Fraction fraction, int maxCount) {
        BigInteger denominator = fraction.denominator();
        BigInteger above = denominator;
        BigInteger below = denominator;
        for (int count = 1; count <= maxCount; count++) {
            BigInteger rest =
                    fraction.numerator().multiply(BigInteger.valueOf(count)).mod(denominator);
            if (rest.signum() != 0) {
                above = above.min(rest);
                below = below.min(denominator.subtract(rest));
            }
        }
        return new NearestMultiples(above, below, denominator);
    }
}
