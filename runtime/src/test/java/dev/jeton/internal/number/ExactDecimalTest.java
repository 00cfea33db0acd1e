package dev.jeton.internal.number;

import static com.google.common.truth.Truth.assertWithMessage;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** The way that few numbers take, taken by many. */
class ExactDecimalTest {
    private static final long SEED = 20_268;

    @Test
    void randomNumbersAreRoundedAsTheJdkRoundsThem() {
        SplittableRandom random = new SplittableRandom(SEED);
        for (int i = 0; i < 50_000; i++) {
            check(RandomNumbers.spelling(25, 330, random));
        }
    }

    @Test
    void digitsBeyondTheEightHundredthCountOnlyAsOneThatIsNotZero() {
        SplittableRandom random = new SplittableRandom(SEED);
        for (int i = 0; i < 2_000; i++) {
            check(RandomNumbers.spelling(1_000, 50, random));
        }
        String ones = "1".repeat(799);
        for (String end : new String[] {"", "1", "10", "11", "100", "101", "12"}) {
            check(ones + end + "e-600");
            check("0." + ones + end);
            check("0.000" + ones + end + "e3");
        }
    }

    private static void check(String spelling) {
        Span span = Span.of(spelling);
        double asDouble = Double.parseDouble(spelling);
        // Zero and what is far too large or small never comes here.
        if (asDouble == 0 || Double.isInfinite(asDouble)) {
            return;
        }
        int digits = NumberSyntax.digits(span.buffer(), span.from());
        long doubleBits = ExactDecimal.nearest(span.buffer(), digits, span.to(), BinaryFormat.BINARY64);
        long floatBits = ExactDecimal.nearest(span.buffer(), digits, span.to(), BinaryFormat.BINARY32);
        if (Double.longBitsToDouble(doubleBits) != Math.abs(asDouble)) {
            assertWithMessage("seed %s, %s", SEED, spelling)
                    .that(Double.longBitsToDouble(doubleBits))
                    .isEqualTo(Math.abs(asDouble));
        }
        if (Float.intBitsToFloat((int) floatBits) != Math.abs(Float.parseFloat(spelling))) {
            assertWithMessage("seed %s, %s", SEED, spelling)
                    .that(Float.intBitsToFloat((int) floatBits))
                    .isEqualTo(Math.abs(Float.parseFloat(spelling)));
        }
    }
}
