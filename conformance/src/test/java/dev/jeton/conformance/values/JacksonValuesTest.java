package dev.jeton.conformance.values;

import static com.google.common.truth.Truth.assertWithMessage;

import dev.jeton.JsonCodec;
import dev.jeton.JsonCodecs;
import dev.jeton.JsonException;
import dev.jeton.codegen.TimeForms;
import dev.jeton.codegen.ValueForms;
import java.math.BigDecimal;
import java.net.URI;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.Period;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Currency;
import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * What Jackson writes Jeton reads as the same value, and the other way round. Left out is what Jackson spells otherwise: {@code Year} is a
 * number, {@code Locale} and {@code InetAddress} have other texts, {@code Month} is a number in some settings.
 */
class JacksonValuesTest {
    private static final ObjectMapper JACKSON = JsonMapper.builder()
            .disable(DateTimeFeature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE)
            .enable(DateTimeFeature.WRITE_DATES_WITH_ZONE_ID)
            .build();

    private static final int VALUES = 2_000;

    private record Type<T>(Class<T> type, Function<SplittableRandom, T> maker) {
        @Override
        public String toString() {
            return type.getSimpleName();
        }
    }

    static List<Type<?>> types() {
        return List.of(
                new Type<>(Instant.class, JacksonValuesTest::instant),
                new Type<>(LocalDate.class, random -> time(random).toLocalDate()),
                new Type<>(LocalTime.class, random -> time(random).toLocalTime()),
                new Type<>(LocalDateTime.class, JacksonValuesTest::time),
                new Type<>(OffsetDateTime.class, random -> time(random).atOffset(offset(random))),
                new Type<>(
                        OffsetTime.class, random -> time(random).toLocalTime().atOffset(offset(random))),
                new Type<>(ZonedDateTime.class, random -> instant(random).atZone(zone(random))),
                new Type<>(
                        Duration.class,
                        random -> Duration.ofSeconds(random.nextLong(-1 << 40, 1L << 40), random.nextInt(999_999_999))),
                new Type<>(
                        Period.class,
                        random -> Period.of(random.nextInt(), random.nextInt(-99, 99), random.nextInt(9))),
                new Type<>(YearMonth.class, random -> YearMonth.from(time(random))),
                new Type<>(MonthDay.class, random -> MonthDay.from(time(random))),
                new Type<>(ZoneId.class, JacksonValuesTest::zone),
                new Type<>(ZoneOffset.class, JacksonValuesTest::offset),
                new Type<>(DayOfWeek.class, random -> DayOfWeek.of(random.nextInt(1, 8))),
                new Type<>(UUID.class, random -> new UUID(random.nextLong(), random.nextLong())),
                new Type<>(URI.class, random -> URI.create("https://a.example/" + random.nextInt() + "?b=%20#c")),
                new Type<>(Currency.class, random -> Currency.getInstance(random.nextBoolean() ? "EUR" : "JPY")),
                new Type<>(
                        Charset.class,
                        random -> random.nextBoolean() ? StandardCharsets.UTF_8 : StandardCharsets.ISO_8859_1));
    }

    private static Instant instant(SplittableRandom random) {
        return time(random).toInstant(ZoneOffset.UTC);
    }

    private static LocalDateTime time(SplittableRandom random) {
        int nanos =
                List.of(0, 500_000_000, 1_000, random.nextInt(1_000_000_000)).get(random.nextInt(4));
        return LocalDateTime.ofEpochSecond(random.nextLong(-60_000_000_000L, 99_999_999_999L), nanos, ZoneOffset.UTC);
    }

    private static ZoneOffset offset(SplittableRandom random) {
        return ZoneOffset.ofTotalSeconds(900 * random.nextInt(-72, 73));
    }

    private static ZoneId zone(SplittableRandom random) {
        return ZoneId.of(
                List.of("Europe/Paris", "UTC", "America/St_Johns", "Asia/Tokyo").get(random.nextInt(4)));
    }

    @ParameterizedTest
    @MethodSource("types")
    <T> void eachReadsWhatTheOtherWrites(Type<T> type) {
        JsonCodec<T> jeton = JsonCodecs.of(type.type());
        SplittableRandom random = new SplittableRandom(15);
        for (int count = 0; count < VALUES; count++) {
            T value = type.maker().apply(random);
            String byJackson = JACKSON.writeValueAsString(value);
            assertWithMessage(byJackson).that(jeton.read(byJackson)).isEqualTo(value);
            String byJeton = jeton.toJson(value);
            assertWithMessage(byJeton)
                    .that(JACKSON.readValue(byJeton, type.type()))
                    .isEqualTo(value);
        }
    }

    /** What Jackson refuses Jeton refuses, too: texts with one character changed. */
    @ParameterizedTest
    @MethodSource("types")
    <T> void jetonIsAsStrict(Type<T> type) {
        JsonCodec<T> jeton = JsonCodecs.of(type.type());
        SplittableRandom random = new SplittableRandom(16);
        for (int count = 0; count < VALUES; count++) {
            String json = jeton.toJson(type.maker().apply(random));
            int at = random.nextInt(1, json.length() - 1);
            String changed = json.substring(0, at) + "0Z:-+x.T[ ".charAt(random.nextInt(10)) + json.substring(at + 1);
            T value;
            try {
                value = jeton.read(changed);
            } catch (JsonException rejected) {
                continue;
            }
            T same;
            try {
                same = JACKSON.readValue(changed, type.type());
            } catch (JacksonException stricter) {
                throw new AssertionError(changed, stricter);
            }
            assertWithMessage(changed).that(value).isEqualTo(same);
        }
    }

    @Test
    void secondsSince1970AreThoseOfJackson() {
        SplittableRandom random = new SplittableRandom(17);
        for (int count = 0; count < VALUES; count++) {
            Instant value = instant(random);
            String json = TimeForms.EPOCH_SECONDS.toJson(value);
            assertWithMessage(json).that(JACKSON.readValue(json, Instant.class)).isEqualTo(value);
            BigDecimal exact = BigDecimal.valueOf(value.getEpochSecond()).add(BigDecimal.valueOf(value.getNano(), 9));
            assertWithMessage(json).that(new BigDecimal(json).compareTo(exact)).isEqualTo(0);
        }
    }

    @Test
    void constantsAreThoseOfJackson() {
        for (TimeUnit unit : TimeUnit.values()) {
            String json = JACKSON.writeValueAsString(unit);
            assertWithMessage(json)
                    .that(ValueForms.names(TimeUnit.class, TimeUnit.values()).read(json))
                    .isEqualTo(unit);
        }
    }
}
