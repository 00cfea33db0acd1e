package dev.jeton.processor.resolve;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import com.palantir.javapoet.ClassName;
import dev.jeton.JsonCodecs;
import java.net.InetAddress;
import java.net.URI;
import java.nio.charset.Charset;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.OffsetDateTime;
import java.time.Period;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the compiler takes for a default, the runtime reads: also where the JDK reads a text that the runtime refuses. */
class TextDefaultsTest {
    private static final Map<Class<?>, List<String>> TEXTS = Map.ofEntries(
            Map.entry(
                    Instant.class,
                    List.of("2026-11-27T00:17:48Z", "2026-11-27T00:17:48.5+01:00", "-0044-03-15T24:00:00Z")),
            Map.entry(LocalDate.class, List.of("2026-11-27", "+12345-01-01")),
            Map.entry(LocalTime.class, List.of("00:17", "10:15:30", "10:15:30.", "10:15:30.123456789")),
            Map.entry(OffsetDateTime.class, List.of("2026-11-27T00:17:48+01:00", "2026-11-27T00:17:48+01")),
            Map.entry(ZonedDateTime.class, List.of("2026-11-27T00:17:48+05:00[Europe/Paris]", "2026-11-27T00:17:48Z")),
            Map.entry(Duration.class, List.of("PT60S", "P1D", "pt-1.5s", "P1DT1.S")),
            Map.entry(Period.class, List.of("P2W", "p1y-2m")),
            Map.entry(Year.class, List.of("2026", "-44", "+12345")),
            Map.entry(YearMonth.class, List.of("2026-11", "+12345-01", "-0044-03")),
            Map.entry(MonthDay.class, List.of("--02-29")),
            Map.entry(ZoneId.class, List.of("Europe/Paris", "UTC+1", "+0100", "Z")),
            Map.entry(ZoneOffset.class, List.of("+1", "-18:00", "Z")),
            Map.entry(UUID.class, List.of("F81D4FAE-7dec-11d0-a765-00a0c91e6bf6")),
            Map.entry(URI.class, List.of("https://example.com/?a=%20#b", "urn:a:b", "")),
            Map.entry(Locale.class, List.of("de-AT", "DE-at", "zh-Hant-TW")),
            Map.entry(Currency.class, List.of("EUR")),
            Map.entry(Charset.class, List.of("utf8", "ISO-8859-1")),
            Map.entry(InetAddress.class, List.of("192.0.2.1", "2001:DB8::1", "::", "::ffff:192.0.2.1")));

    @Test
    void whatTheCompilerTakesTheRuntimeReads() {
        TEXTS.forEach((type, texts) -> texts.forEach(text -> {
            Optional<String> canonical = TextDefaults.canonical(ClassName.get(type), text);
            assertWithMessage("%s %s", type, text).that(canonical).isPresent();
            Object value = JsonCodecs.of(type).read('"' + canonical.orElseThrow() + '"');
            assertWithMessage("%s %s", type, text).that(value).isNotNull();
            assertWithMessage("%s %s", type, text)
                    .that(TextDefaults.canonical(ClassName.get(type), canonical.orElseThrow()))
                    .isEqualTo(canonical);
        }));
    }

    @ParameterizedTest
    @CsvSource({
        "java.time.Instant, 2026-11-27",
        "java.time.LocalDate, 2026-02-30",
        "java.time.Duration, 5 minutes",
        "java.util.UUID, 1-1-1-1-1",
        "java.net.URI, a b",
        "java.util.Locale, de_AT",
        "java.util.Currency, eur",
        "java.nio.charset.Charset, no-such-charset",
        "java.net.InetAddress, localhost",
        "java.net.InetAddress, 1.2.3",
        "java.net.InetAddress, 192.0.2.1.",
        "java.net.InetAddress, 256.0.0.1",
        "java.net.InetAddress, a:b",
        "java.net.InetAddress, 01.2.3.4"
    })
    void whatIsNoneIsRefusedAndNoNameIsLookedUp(String type, String text) {
        assertThat(TextDefaults.canonical(ClassName.bestGuess(type), text)).isEmpty();
        assertThat(TextDefaults.example(ClassName.bestGuess(type))).isPresent();
    }

    @ParameterizedTest
    @CsvSource({
        "0, SECONDS, true",
        "31556889864403199, SECONDS, true",
        "31556889864403200, SECONDS, false",
        "-31557014167219201, SECONDS, false",
        "31556889864403199999999999, NANOSECONDS, true",
        "1e999999999, SECONDS, false",
        "1e-999999999, SECONDS, true",
        "0e999999999, SECONDS, true"
    })
    void numberIsAnInstantIfThatHasRoomForIt(String number, EpochUnit unit, boolean fits) {
        assertThat(TextDefaults.isInstant(number, unit)).isEqualTo(fits);
    }

    @Test
    void patternsThatFitAreTaken() {
        ClassName date = ClassName.get(LocalDate.class);
        assertThat(TimePatterns.misfit(date, "dd.MM.yyyy")).isEmpty();
        assertThat(TimePatterns.misfit(date, "YYYY-MM-dd")).isPresent();
        assertThat(TimePatterns.malformed(date, "b")).isPresent();
        assertThat(TimePatterns.read(date, "dd.MM.yyyy", "29.02.2024")).hasValue("2024-02-29");
        assertThat(TimePatterns.read(date, "dd.MM.yyyy", "30.02.2024")).isEmpty();
        assertThat(TimePatterns.read(ClassName.get(YearMonth.class), "MM/uuuuu", "01/12345"))
                .hasValue("+12345-01");
    }
}
