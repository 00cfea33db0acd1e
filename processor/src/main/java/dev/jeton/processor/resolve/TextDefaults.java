package dev.jeton.processor.resolve;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.charset.Charset;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.Period;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Currency;
import java.util.HashMap;
import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/**
 * Defaults of values that are texts, checked by the JDK that compiles and spelt as it writes them: what it writes the runtime reads, while the
 * JDK reads a few spellings that the runtime does not.
 */
final class TextDefaults {
    private static final Pattern UUID_TEXT = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");
    private static final Pattern IPV4 = Pattern.compile("(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)(?:\\.(?!$)|$)){4}");
    private static final Pattern IPV6 = Pattern.compile("[0-9a-fA-F]{0,4}:[0-9a-fA-F:.]+");

    /** More digits in front of the point, or zeros behind it, than an instant has nanoseconds. */
    private static final int TOO_MANY_DIGITS = 30;

    private static final Map<TypeName, Reading> READINGS = readings();

    /**
     * How a type is read.
     *
     * @param canonical reads a text and writes the value again; throws if the text is none
     */
    private record Reading(UnaryOperator<String> canonical, String example) {}

    private TextDefaults() {}

    private static Map<TypeName, Reading> readings() {
        Map<TypeName, Reading> all = new HashMap<>();
        put(all, Instant.class, text -> Instant.parse(text).toString(), "2026-11-27T00:17:48Z");
        put(all, LocalDate.class, text -> LocalDate.parse(text).toString(), "2026-11-27");
        put(all, LocalTime.class, text -> LocalTime.parse(text).toString(), "00:17:48");
        put(all, LocalDateTime.class, text -> LocalDateTime.parse(text).toString(), "2026-11-27T00:17:48");
        put(all, OffsetDateTime.class, text -> OffsetDateTime.parse(text).toString(), "2026-11-27T00:17:48+01:00");
        put(all, OffsetTime.class, text -> OffsetTime.parse(text).toString(), "00:17:48+01:00");
        put(
                all,
                ZonedDateTime.class,
                text -> ZonedDateTime.parse(text).toString(),
                "2026-11-27T00:17:48+01:00[Europe/Paris]");
        put(all, Duration.class, text -> Duration.parse(text).toString(), "PT5M");
        put(all, Period.class, text -> Period.parse(text).toString(), "P1M");
        put(all, Year.class, text -> Year.parse(text).toString(), "2026");
        put(all, YearMonth.class, text -> canonical(YearMonth.parse(text)), "2026-11");
        put(all, MonthDay.class, text -> MonthDay.parse(text).toString(), "--11-27");
        put(all, ZoneId.class, text -> ZoneId.of(text).toString(), "Europe/Paris");
        put(all, ZoneOffset.class, text -> ZoneOffset.of(text).toString(), "+01:00");
        put(all, UUID.class, TextDefaults::uuid, "f81d4fae-7dec-11d0-a765-00a0c91e6bf6");
        put(all, URI.class, text -> URI.create(text).toString(), "https://example.com/");
        put(all, Locale.class, TextDefaults::locale, "de-AT");
        put(all, Currency.class, text -> Currency.getInstance(text).toString(), "EUR");
        put(all, Charset.class, text -> Charset.forName(text).name(), "UTF-8");
        put(all, InetAddress.class, TextDefaults::address, "192.0.2.1");
        return Map.copyOf(all);
    }

    private static void put(
            Map<TypeName, Reading> all, Class<?> type, UnaryOperator<String> canonical, String example) {
        all.put(ClassName.get(type), new Reading(canonical, example));
    }

    /** {@code toString} forgets the plus that is asked for in front of years beyond four digits. */
    static String canonical(YearMonth value) {
        return value.getYear() > 9999 ? "+" + value : value.toString();
    }

    private static String uuid(String text) {
        return UUID.fromString(checked(text, UUID_TEXT)).toString();
    }

    private static String locale(String text) {
        return new Locale.Builder().setLanguageTag(text).build().toLanguageTag();
    }

    /** The JDK looks neither of the two up. */
    private static String address(String text) {
        if (IPV4.matcher(text).matches()) {
            return text;
        }
        try {
            return InetAddress.getByName(checked(text, IPV6)).getHostAddress();
        } catch (UnknownHostException invalid) {
            throw new IllegalArgumentException(invalid);
        }
    }

    private static String checked(String text, Pattern pattern) {
        if (!pattern.matcher(text).matches()) {
            throw new IllegalArgumentException("another form");
        }
        return text;
    }

    /** The value as the JDK writes it; empty if the text is none. */
    static Optional<String> canonical(TypeName type, String text) {
        Reading reading = READINGS.get(type);
        if (reading == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(reading.canonical().apply(text));
        } catch (DateTimeException | IllegalArgumentException | IllformedLocaleException invalid) {
            return Optional.empty();
        }
    }

    /** A text that is one. */
    static Optional<String> example(TypeName type) {
        return Optional.ofNullable(READINGS.get(type)).map(Reading::example);
    }

    /** Whether a number of JSON is an instant. */
    static boolean isInstant(String number, EpochUnit unit) {
        BigDecimal value = new BigDecimal(number);
        long digits = value.precision() - (long) value.scale();
        if (Math.abs(digits) > TOO_MANY_DIGITS) {
            return value.signum() == 0 || digits < 0;
        }
        BigDecimal seconds = value.scaleByPowerOfTen(-unit.digits()).setScale(0, RoundingMode.FLOOR);
        return seconds.compareTo(BigDecimal.valueOf(Instant.MIN.getEpochSecond())) >= 0
                && seconds.compareTo(BigDecimal.valueOf(Instant.MAX.getEpochSecond())) <= 0;
    }
}
