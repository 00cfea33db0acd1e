package dev.jeton.processor.resolve;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.chrono.IsoChronology;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.time.temporal.TemporalQuery;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** The patterns of {@code @Json.Format}, tried by the JDK that compiles. The rules are those of the runtime's {@code PatternForm}. */
final class TimePatterns {
    /** No field of it is the same as another, nor what a formatter would make of nothing. */
    private static final ZonedDateTime SAMPLE =
            ZonedDateTime.parse("2026-11-27T13:48:59.123456789+01:00[Europe/Paris]");

    private static final Map<TypeName, TemporalQuery<? extends TemporalAccessor>> TIMES = Map.of(
            ClassName.get(Instant.class), Instant::from,
            ClassName.get(LocalDate.class), LocalDate::from,
            ClassName.get(LocalTime.class), LocalTime::from,
            ClassName.get(LocalDateTime.class), LocalDateTime::from,
            ClassName.get(OffsetDateTime.class), OffsetDateTime::from,
            ClassName.get(OffsetTime.class), OffsetTime::from,
            ClassName.get(ZonedDateTime.class), ZonedDateTime::from,
            ClassName.get(Year.class), Year::from,
            ClassName.get(YearMonth.class), YearMonth::from,
            ClassName.get(MonthDay.class), MonthDay::from);

    private TimePatterns() {}

    /** Whether values of a type can be spelt by a pattern. */
    static boolean isTime(TypeName type) {
        return TIMES.containsKey(type);
    }

    /**
     * Makes a formatter.
     *
     * @throws IllegalArgumentException if there is no such pattern; the message says why
     */
    private static DateTimeFormatter formatter(TypeName type, String pattern) {
        DateTimeFormatterBuilder builder = new DateTimeFormatterBuilder().appendPattern(pattern);
        String letters = pattern.replaceAll("'[^']*'", "");
        if (letters.contains("y") && !letters.contains("G")) {
            builder.parseDefaulting(ChronoField.ERA, 1);
        }
        DateTimeFormatter formatter = builder.toFormatter(Locale.ENGLISH)
                .withResolverStyle(ResolverStyle.STRICT)
                .withChronology(IsoChronology.INSTANCE);
        return type.equals(TextTypes.INSTANT) ? formatter.withZone(ZoneOffset.UTC) : formatter;
    }

    private static TemporalQuery<? extends TemporalAccessor> query(TypeName type) {
        return Objects.requireNonNull(TIMES.get(type), "no type of a date or a time");
    }

    /** Why the JDK takes a text for no pattern; empty if it does. */
    static Optional<String> malformed(TypeName type, String pattern) {
        try {
            formatter(type, pattern);
            return Optional.empty();
        } catch (IllegalArgumentException malformed) {
            return Optional.of(String.valueOf(malformed.getMessage()));
        }
    }

    /** Why a pattern does not fit a type; empty if it does. */
    static Optional<String> misfit(TypeName type, String pattern) {
        DateTimeFormatter formatter = formatter(type, pattern);
        TemporalQuery<? extends TemporalAccessor> query = query(type);
        String text;
        try {
            text = formatter.format(query.queryFrom(SAMPLE));
        } catch (DateTimeException noSuchField) {
            return Optional.of("it has letters for what such a value does not have");
        }
        try {
            return formatter.format(formatter.parse(text, query)).equals(text)
                    ? Optional.empty()
                    : Optional.of("what it writes is read as another value");
        } catch (DateTimeException incomplete) {
            return Optional.of(
                    "what it writes is not enough to be read. A day needs a year (yyyy, not YYYY) and a month, the hour of half"
                            + " a day (hh) needs a, and a type with an offset needs X");
        }
    }

    /** The value that a text stands for, as the JDK writes it by itself; empty if the text stands for none. */
    static Optional<String> read(TypeName type, String pattern, String text) {
        try {
            TemporalAccessor value = formatter(type, pattern).parse(text, query(type));
            return Optional.of(value instanceof YearMonth month ? TextDefaults.canonical(month) : value.toString());
        } catch (DateTimeException invalid) {
            return Optional.empty();
        }
    }
}
