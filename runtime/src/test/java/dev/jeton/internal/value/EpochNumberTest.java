package dev.jeton.internal.value;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.jeton.internal.time.EpochNumber;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Exact decimals are the judge. */
class EpochNumberTest {
    private static final int COUNT = Integer.getInteger("jeton.text.values", 200_000);
    private static final int[] UNITS = {
        EpochNumber.SECONDS, EpochNumber.MILLISECONDS, EpochNumber.MICROSECONDS, EpochNumber.NANOSECONDS
    };

    @ParameterizedTest
    @CsvSource({
        "0, 0, 1970-01-01T00:00:00Z",
        "-0, 0, 1970-01-01T00:00:00Z",
        "0e99999999999999999999, 0, 1970-01-01T00:00:00Z",
        "1300819380, 0, 2011-03-22T18:43:00Z",
        "1300819380.5, 0, 2011-03-22T18:43:00.5Z",
        "1.30081938e9, 0, 2011-03-22T18:43:00Z",
        "13008193800000000000000e-13, 0, 2011-03-22T18:43:00Z",
        "1300819380123, 3, 2011-03-22T18:43:00.123Z",
        "1300819380123.4, 3, 2011-03-22T18:43:00.1234Z",
        "1300819380123456, 6, 2011-03-22T18:43:00.123456Z",
        "1300819380123456789, 9, 2011-03-22T18:43:00.123456789Z",
        "-0.5, 0, 1969-12-31T23:59:59.5Z",
        "-1, 9, 1969-12-31T23:59:59.999999999Z",
        "1e-9, 0, 1970-01-01T00:00:00.000000001Z",
        "1e-7, 3, 1970-01-01T00:00:00Z",
        "-1e-7, 3, 1969-12-31T23:59:59.999999999Z",
        "31556889864403199.999999999, 0, +1000000000-12-31T23:59:59.999999999Z",
        "31556889864403199.9999999999, 0, +1000000000-12-31T23:59:59.999999999Z",
        "-31557014167219200, 0, -1000000000-01-01T00:00:00Z",
    })
    void numbersAreReadExactly(String number, int unit, Instant value) {
        assertThat(parse(number, unit)).isEqualTo(value);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "31556889864403200",
                "-31557014167219201",
                "-31557014167219200.0000000001",
                "1e17",
                "1e999999999",
                "-1e99999999999999999999",
                "99999999999999999999999999"
            })
    void numbersThatAreNoInstantAreOutOfRange(String number) {
        assertThat(parse(number, EpochNumber.SECONDS)).isNull();
    }

    @Test
    @Tag("exhaustive")
    void randomSpellingsAgreeWithExactDecimals() {
        SplittableRandom random = new SplittableRandom(20_273);
        for (int i = 0; i < COUNT; i++) {
            String number = spelling(random);
            for (int unit : UNITS) {
                Instant expected = expected(new BigDecimal(number), unit);
                Instant actual = parse(number, unit);
                if (expected == null ? actual != null : !expected.equals(actual)) {
                    assertWithMessage("%s of unit %s", number, unit)
                            .that(actual)
                            .isEqualTo(expected);
                }
            }
        }
    }

    @Test
    @Tag("exhaustive")
    void whatIsWrittenIsTheShortestNumberAndIsReadBack() {
        SplittableRandom random = new SplittableRandom(20_274);
        for (int i = 0; i < COUNT; i++) {
            Instant value = i % 4 == 0
                    ? Instant.ofEpochSecond(random.nextInt(-2, 3), RandomTimes.nano(random))
                    : OffsetForms.instant(random);
            for (int unit : UNITS) {
                String written = write(value, unit);
                BigDecimal exact = BigDecimal.valueOf(value.getEpochSecond())
                        .add(BigDecimal.valueOf(value.getNano(), 9))
                        .scaleByPowerOfTen(unit);
                String shortest =
                        exact.signum() == 0 ? "0" : exact.stripTrailingZeros().toPlainString();
                if (!written.equals(shortest) || !value.equals(parse(written, unit))) {
                    assertWithMessage("%s of unit %s", value, unit)
                            .that(written)
                            .isEqualTo(shortest);
                    assertThat(parse(written, unit)).isEqualTo(value);
                }
            }
        }
        assertThat(write(Instant.MIN, EpochNumber.NANOSECONDS)).isEqualTo("-31557014167219200000000000");
        assertThat(write(Instant.MAX, EpochNumber.SECONDS)).isEqualTo("31556889864403199.999999999");
    }

    @Test
    void aMillionDigitsTakeLinearTime() {
        String zeros = "0".repeat(1_000_000);
        assertTimeoutPreemptively(Duration.ofSeconds(5), () -> {
            assertThat(parse("1." + zeros + "1", EpochNumber.SECONDS)).isEqualTo(Instant.ofEpochSecond(1));
            assertThat(parse("0." + zeros + "12e1000002", EpochNumber.SECONDS)).isEqualTo(Instant.ofEpochSecond(12));
            assertThat(parse("7" + zeros + "e-1000000", EpochNumber.SECONDS)).isEqualTo(Instant.ofEpochSecond(7));
            assertThat(parse("9".repeat(1_000_000), EpochNumber.SECONDS)).isNull();
        });
    }

    private static String spelling(SplittableRandom random) {
        StringBuilder number = new StringBuilder(random.nextBoolean() ? "-" : "");
        int whole = random.nextInt(18);
        number.append(whole == 0 ? "0" : String.valueOf(random.nextLong(1, (long) Math.pow(10, whole) + 1)));
        if (random.nextBoolean()) {
            number.append('.').append(random.nextLong(1L << random.nextInt(1, 60)));
        }
        if (random.nextInt(3) == 0) {
            number.append(random.nextBoolean() ? 'e' : 'E').append(random.nextInt(-30, 20));
        }
        return number.toString();
    }

    private static @Nullable Instant expected(BigDecimal number, int unit) {
        BigInteger nanos = number.scaleByPowerOfTen(9 - unit)
                .setScale(0, RoundingMode.FLOOR)
                .toBigInteger();
        BigInteger[] parts = nanos.divideAndRemainder(BigInteger.valueOf(1_000_000_000));
        try {
            return Instant.ofEpochSecond(parts[0].longValueExact(), parts[1].longValueExact());
        } catch (DateTimeException | ArithmeticException outOfRange) {
            return null;
        }
    }

    private static @Nullable Instant parse(String number, int unit) {
        byte[] bytes = ("12" + number + "34").getBytes(ISO_8859_1);
        Instant value = EpochNumber.parse(bytes, 2, bytes.length - 2, unit);
        assertThat(EpochNumber.isInRange(bytes, 2, bytes.length - 2, unit)).isEqualTo(value != null);
        byte[] alone = number.getBytes(ISO_8859_1);
        assertThat(EpochNumber.parse(alone, 0, alone.length, unit)).isEqualTo(value);
        return value;
    }

    private static String write(Instant value, int unit) {
        byte[] target = new byte[5 + EpochNumber.MAX_BYTES];
        int end = EpochNumber.write(value, unit, target, 5);
        return new String(target, 5, end - 5, ISO_8859_1);
    }
}
