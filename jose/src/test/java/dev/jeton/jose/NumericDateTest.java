package dev.jeton.jose;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class NumericDateTest {
    private static final BigDecimal LATEST =
            new BigDecimal(Instant.ofEpochMilli(Long.MAX_VALUE).getEpochSecond());

    private static Instant recordDate(String number) {
        return JwtClaimsCodec.INSTANCE
                .read("{\"exp\":" + number + "}")
                .expiresAt()
                .orElseThrow();
    }

    private static Instant viewDate(String number) {
        JwtClaimsView view = new JwtClaimsView();
        view.parse(("{\"exp\":" + number + "}").getBytes(java.nio.charset.StandardCharsets.US_ASCII));
        return view.expiresAt();
    }

    @ParameterizedTest
    @CsvSource({
        "0, 1970-01-01T00:00:00Z",
        "-0, 1970-01-01T00:00:00Z",
        "1300819380, 2011-03-22T18:43:00Z",
        "1300819380.0, 2011-03-22T18:43:00Z",
        "1300819380.123456789, 2011-03-22T18:43:00.123456789Z",
        "1300819380.1234567899, 2011-03-22T18:43:00.123456789Z",
        "1.30081938e9, 2011-03-22T18:43:00Z",
        "1.30081938E+9, 2011-03-22T18:43:00Z",
        "13008193800e-1, 2011-03-22T18:43:00Z",
        "1300819380123e-3, 2011-03-22T18:43:00.123Z",
        "0.0000000009, 1970-01-01T00:00:00Z",
        "-0.5, 1969-12-31T23:59:59.500Z",
        "-1, 1969-12-31T23:59:59Z",
        "-0.0000000009, 1969-12-31T23:59:59.999999999Z",
        "1e-999999, 1970-01-01T00:00:00Z",
        "0e999999, 1970-01-01T00:00:00Z",
    })
    void aNumericDateIsExact(String number, Instant date) {
        assertThat(recordDate(number)).isEqualTo(date);
        assertThat(viewDate(number)).isEqualTo(date);
    }

    @ParameterizedTest
    @CsvSource({"1e300", "1e999999", "9223372036854775807", "9223372036854776", "99999999999999999999999999.9"})
    void aDateBeyondTheLastMillisecondThatIsALongIsThatMillisecond(String number) {
        assertThat(recordDate(number)).isEqualTo(Instant.ofEpochMilli(Long.MAX_VALUE));
        assertThat(viewDate(number)).isEqualTo(Instant.ofEpochMilli(Long.MAX_VALUE));
        assertThat(recordDate("-" + number)).isEqualTo(Instant.ofEpochMilli(Long.MIN_VALUE));
        assertThat(viewDate("-" + number)).isEqualTo(Instant.ofEpochMilli(Long.MIN_VALUE));
    }

    @Test
    void randomNumbersAreWhatBigDecimalSays() {
        Random random = new Random(11);
        for (int round = 0; round < 5_000; round++) {
            BigInteger digits = new BigInteger(1 + random.nextInt(70), random);
            BigDecimal number = new BigDecimal(random.nextBoolean() ? digits : digits.negate(), random.nextInt(30) - 5);
            BigDecimal floor = number.setScale(9, RoundingMode.FLOOR);
            if (number.abs().compareTo(LATEST) >= 0) {
                continue;
            }
            BigInteger[] parts = floor.unscaledValue().divideAndRemainder(BigInteger.valueOf(1_000_000_000));
            Instant expected = Instant.ofEpochSecond(parts[0].longValueExact(), parts[1].longValueExact());
            assertWithMessage("%s", number).that(recordDate(number.toString())).isEqualTo(expected);
            assertWithMessage("%s", number).that(viewDate(number.toString())).isEqualTo(expected);
        }
    }

    private static boolean isCurrent(String claims, Instant now, Duration skew) {
        Clock clock = Clock.fixed(now, ZoneOffset.UTC);
        boolean current = JwtClaimsCodec.INSTANCE.read(claims).isCurrent(clock, skew);
        JwtClaimsView view = new JwtClaimsView();
        view.parse(claims.getBytes(java.nio.charset.StandardCharsets.US_ASCII));
        assertThat(view.isCurrent(clock, skew)).isEqualTo(current);
        return current;
    }

    @Test
    void aTokenIsCurrentBeforeItExpiresAndFromItsStartOn() {
        String claims = "{\"exp\":1000.5,\"nbf\":900}";
        assertThat(isCurrent(claims, Instant.ofEpochSecond(900), Duration.ZERO)).isTrue();
        assertThat(isCurrent(claims, Instant.ofEpochMilli(899_999), Duration.ZERO))
                .isFalse();
        assertThat(isCurrent(claims, Instant.ofEpochMilli(1_000_499), Duration.ZERO))
                .isTrue();
        assertThat(isCurrent(claims, Instant.ofEpochMilli(1_000_500), Duration.ZERO))
                .isFalse();
    }

    @Test
    void aSkewMovesBothEnds() {
        String claims = "{\"exp\":1000,\"nbf\":900}";
        Duration skew = Duration.ofMillis(1500);
        assertThat(isCurrent(claims, Instant.ofEpochMilli(898_500), skew)).isTrue();
        assertThat(isCurrent(claims, Instant.ofEpochMilli(898_499), skew)).isFalse();
        assertThat(isCurrent(claims, Instant.ofEpochMilli(1_001_499), skew)).isTrue();
        assertThat(isCurrent(claims, Instant.ofEpochMilli(1_001_500), skew)).isFalse();
    }

    @Test
    void anAbsentDateExcludesNothing() {
        assertThat(isCurrent("{}", Instant.EPOCH, Duration.ZERO)).isTrue();
        assertThat(isCurrent("{\"exp\":null,\"nbf\":null}", Instant.EPOCH, Duration.ZERO))
                .isTrue();
    }

    @Test
    void monstrousDatesAndSkewsDoNotWrap() {
        Duration most = Duration.ofSeconds(Long.MAX_VALUE, 999_999_999);
        Instant last = Instant.ofEpochMilli(Long.MAX_VALUE);
        assertThat(isCurrent("{\"exp\":-1e300,\"nbf\":1e300}", last, most)).isTrue();
        assertThat(isCurrent("{\"exp\":1e300,\"nbf\":-1e300}", Instant.EPOCH, Duration.ZERO))
                .isTrue();
        assertThat(isCurrent("{\"nbf\":1e300}", Instant.EPOCH, Duration.ofDays(1)))
                .isFalse();
        assertThrows(IllegalArgumentException.class, () -> isCurrent("{}", Instant.EPOCH, Duration.ofNanos(-1)));
    }
}
