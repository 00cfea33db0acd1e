package dev.jeton.internal.number;

import static com.google.common.truth.Truth.assertWithMessage;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The oracle is {@link Double#parseDouble}, which is correctly rounded on every JDK since 8. */
class DecimalToDoubleTest {
    private static final long SEED = 20_263;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0",
                "-0",
                "0.0",
                "-0.0e5",
                "0e999999999",
                "-0e-99999999999999999999",
                "1",
                "-1",
                "0.1",
                "1e22",
                "1e23",
                "8.5e22",
                "9007199254740991",
                "9007199254740992",
                "9007199254740993",
                "9007199254740993.0",
                "9007199254740993.000",
                "90071992547409930e-1",
                "9007199254740995",
                "9007199254740995.0",
                "9007199254740992.999999999",
                "9007199254740993.000000000000000000000000000000000000000000001",
                "9007199254740994999999999999999999e-18",
                "9223372036854775807",
                "9223372036854775808",
                "9999999999999999999",
                "18446744073709551615",
                "18446744073709551616",
                "2.2250738585072011e-308",
                "2.2250738585072012e-308",
                "2.2250738585072014e-308",
                "1.7976931348623157e308",
                "1.7976931348623158e308",
                "1.7976931348623159e308",
                "1e308",
                "1e309",
                "1e400",
                "-1e400",
                "1e999999999",
                "1e-999999999",
                "-1e-999999999",
                "1e99999999999999999999",
                "1e-99999999999999999999",
                "0.000001e4294967302",
                "4.9e-324",
                "2.4703282292062327e-324",
                "2.4703282292062328e-324",
                "2.47e-324",
                "8.5e-324",
                "7.4109846876186981626485318930233205854758970392148714663837852375e-324",
                "9.8813129168249309e-324",
                "6.631236846766476e-316",
                "0.500000000000000166533453693773481063544750213623046875",
                "3.518437208883201171875e13",
                "62.5364939768271845828",
                "8.10109172351e-10",
                "1.50000000000000011102230246251565",
                "5.92e-307",
                "1.00000000000000011102230246251565404236316680908203125",
                "1.00000000000000011102230246251565404236316680908203124",
                "1.00000000000000011102230246251565404236316680908203126",
                "0.000000000000000000000000000000000000000000000000000000000000000001",
                "100000000000000000000000000000000000000000000000000000000000000000e-65",
            })
    void classicsAreRoundedCorrectly(String spelling) {
        check(spelling);
    }

    @Test
    void randomBitPatternsAreReadBackFromTheirDecimal() {
        SplittableRandom random = new SplittableRandom(SEED);
        byte[] target = new byte[DoubleToDecimal.MAX_BYTES];
        for (int i = 0; i < 2_000_000; i++) {
            double value = randomFinite(random);
            int end = DoubleToDecimal.write(value, target, 0);
            double read = DecimalToDouble.parseDouble(target, 0, end);
            if (Double.doubleToRawLongBits(read) != Double.doubleToRawLongBits(value)) {
                assertWithMessage("seed %s, number %s", SEED, i).that(read).isEqualTo(value);
            }
        }
    }

    @Test
    void powersOfTenTheirNeighboursAndMultiplesAreRoundedCorrectly() {
        for (int exponent = -345; exponent <= 310; exponent++) {
            for (int digit = 1; digit <= 9; digit++) {
                check(digit + "e" + exponent);
            }
            check("999999999999999999e" + (exponent - 18));
            check("9999999999999999999e" + (exponent - 19));
            check("99999999999999999999e" + (exponent - 20));
            check("1000000000000000001e" + (exponent - 18));
            check("10000000000000000001e" + (exponent - 19));
        }
    }

    @Test
    @Tag("exhaustive")
    void powersOfTwoTheirNeighboursAndTheMiddlesBetweenAreRoundedCorrectly() {
        for (int exponent = -1074; exponent <= 1023; exponent++) {
            double power = Math.scalb(1.0, exponent);
            checkBetween(Math.nextDown(power), power);
            checkBetween(power, Math.nextUp(power));
        }
    }

    @Test
    void middlesBetweenRandomNeighboursGoToTheEvenOneAndTheLeastBitDecides() {
        SplittableRandom random = new SplittableRandom(SEED);
        for (int i = 0; i < 800; i++) {
            double value = Math.abs(randomFinite(random));
            checkBetween(value, Math.nextUp(value));
        }
        for (int i = 0; i < 300; i++) {
            double subnormal = Double.longBitsToDouble(random.nextLong() >>> 12 + random.nextInt(50));
            checkBetween(subnormal, Math.nextUp(subnormal));
        }
    }

    @Test
    void middlesAtTheEndsOfTheRangesAreRoundedCorrectly() {
        checkBetween(0.0, Double.MIN_VALUE);
        checkBetween(Math.nextDown(Double.MIN_NORMAL), Double.MIN_NORMAL);
        checkBetween(Double.MIN_NORMAL, Math.nextUp(Double.MIN_NORMAL));
        checkBetween(Double.MAX_VALUE, Double.POSITIVE_INFINITY);
    }

    @Test
    void shortMiddlesGoToTheEvenOne() {
        // Odd multiples of half a unit in the last place, spelt with fractions: the only ties of a negative exponent.
        SplittableRandom random = new SplittableRandom(SEED);
        for (int i = 0; i < 30_000; i++) {
            long odd = random.nextLong(1L << 53, 1L << 54) | 1;
            int zeros = random.nextInt(3);
            check(BigInteger.valueOf(odd).multiply(BigInteger.TEN.pow(zeros)) + "e-" + zeros);
            check(new BigDecimal(odd).divide(BigDecimal.valueOf(1L << zeros)).toString());
        }
    }

    @Test
    void integersOfUpTo309DigitsAreRoundedCorrectly() {
        SplittableRandom random = new SplittableRandom(SEED);
        for (int i = 0; i < 10_000; i++) {
            StringBuilder spelling = new StringBuilder("1");
            RandomNumbers.appendDigits(spelling, random.nextInt(309), random);
            check(spelling.toString());
        }
    }

    @Test
    void randomDigitsAndExponentsAreRoundedCorrectly() {
        SplittableRandom random = new SplittableRandom(SEED);
        for (int i = 0; i < 200_000; i++) {
            check(RandomNumbers.spelling(10, 345, random));
        }
        for (int i = 0; i < 50_000; i++) {
            check(RandomNumbers.spelling(30, 40, random));
        }
        for (int i = 0; i < 2_000; i++) {
            check(RandomNumbers.spelling(1_000, 1_500, random));
        }
    }

    @Test
    void significandAndExponentGiveWhatTheirSpellingGives() {
        SplittableRandom random = new SplittableRandom(SEED);
        for (int i = 0; i < 150_000; i++) {
            long significand = random.nextLong() >>> random.nextInt(Long.SIZE);
            int exponent = random.nextInt(-350, 320);
            String spelling = Long.toUnsignedString(significand) + "e" + exponent;
            assertSame(spelling, DecimalToDouble.toDouble(significand, exponent, false), Double.parseDouble(spelling));
        }
    }

    @Test
    void extremeExponentsDoNotOverflow() {
        assertSame("max", DecimalToDouble.toDouble(1, Integer.MAX_VALUE, false), Double.POSITIVE_INFINITY);
        assertSame("max", DecimalToDouble.toDouble(-1L, Integer.MAX_VALUE, true), Double.NEGATIVE_INFINITY);
        assertSame("min", DecimalToDouble.toDouble(-1L, Integer.MIN_VALUE, false), 0.0);
        assertSame("min", DecimalToDouble.toDouble(-1L, Integer.MIN_VALUE, true), -0.0);
        assertSame("zero", DecimalToDouble.toDouble(0, Integer.MAX_VALUE, true), -0.0);
    }

    @Test
    void aMillionDigitsTakeLinearTime() {
        String zeros = "0".repeat(1_000_000);
        BigDecimal middle = middle(1.0, Math.nextUp(1.0));
        assertTimeoutPreemptively(Duration.ofSeconds(5), () -> {
            assertSame("many nines", Span.of("0." + "9".repeat(1_000_000)).toDouble(), 1.0);
            assertSame("many threes", Span.of("0." + "3".repeat(1_000_000)).toDouble(), 1 / 3.0);
            assertSame("exponent back", Span.of("1" + zeros + "e-1000000").toDouble(), 1.0);
            assertSame("exponent forth", Span.of("0." + zeros + "1e1000001").toDouble(), 1.0);
            assertSame("large", Span.of("1" + zeros).toDouble(), Double.POSITIVE_INFINITY);
            assertSame("middle", Span.of(middle + zeros).toDouble(), 1.0);
            assertSame("above the middle", Span.of(middle + zeros + "1").toDouble(), Math.nextUp(1.0));
        });
    }

    /** Checks the lower neighbour, the middle, and the numbers that differ from it only in a digit far behind. */
    private static void checkBetween(double lower, double upper) {
        BigDecimal middle = middle(lower, upper);
        check(new BigDecimal(lower).toString());
        boolean lowerIsEven = (Double.doubleToRawLongBits(lower) & 1) == 0;
        assertSame("middle", Span.of(middle.toString()).toDouble(), lowerIsEven ? lower : upper);
        for (int distance : new int[] {1, 820}) {
            BigDecimal little = BigDecimal.ONE.movePointLeft(middle.scale() + distance);
            assertSame(
                    "below " + middle,
                    Span.of(middle.subtract(little).toString()).toDouble(),
                    lower);
            assertSame("above " + middle, Span.of(middle.add(little).toString()).toDouble(), upper);
        }
    }

    private static BigDecimal middle(double lower, double upper) {
        // Above the largest double the next power of two takes the place of infinity.
        BigDecimal above = upper == Double.POSITIVE_INFINITY
                ? new BigDecimal(BigInteger.ONE.shiftLeft(1024))
                : new BigDecimal(upper);
        return new BigDecimal(lower).add(above).divide(BigDecimal.valueOf(2));
    }

    private static double randomFinite(SplittableRandom random) {
        double value = Double.longBitsToDouble(random.nextLong());
        return Double.isFinite(value) ? value : randomFinite(random);
    }

    private static void check(String spelling) {
        assertSame(spelling, Span.of(spelling).toDouble(), Double.parseDouble(spelling));
    }

    private static void assertSame(String message, double actual, double expected) {
        if (Double.doubleToRawLongBits(actual) != Double.doubleToRawLongBits(expected)) {
            assertWithMessage("seed %s, %s", SEED, message).that(actual).isEqualTo(expected);
        }
    }
}
