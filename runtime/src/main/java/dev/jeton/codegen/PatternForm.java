package dev.jeton.codegen;

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
import org.jspecify.annotations.Nullable;

/**
 * A date or a time in a pattern of {@link DateTimeFormatter}, which allocates. It is strict: there is no February 30. A year of era ({@code y}) without
 * an era is in the common era, texts are English, and an instant is a time in UTC if the pattern has no offset. The processor applies the same rules in
 * {@code TimePattern}.
 */
final class PatternForm<T extends TemporalAccessor> extends StringForm<T> {
    private static final Map<Class<?>, TemporalQuery<?>> QUERIES = Map.of(
            Instant.class, Instant::from,
            LocalDate.class, LocalDate::from,
            LocalTime.class, LocalTime::from,
            LocalDateTime.class, LocalDateTime::from,
            OffsetDateTime.class, OffsetDateTime::from,
            OffsetTime.class, OffsetTime::from,
            ZonedDateTime.class, ZonedDateTime::from,
            Year.class, Year::from,
            YearMonth.class, YearMonth::from,
            MonthDay.class, MonthDay::from);

    private static final Instant OUR_ERA = Instant.parse("0001-01-01T00:00:00Z");

    private final DateTimeFormatter formatter;
    private final TemporalQuery<T> query;
    private final boolean isOfOurEra;

    PatternForm(Class<T> type, String pattern) {
        super(type);
        this.query = query(type);
        DateTimeFormatterBuilder builder = new DateTimeFormatterBuilder().appendPattern(pattern);
        this.isOfOurEra = hasLetter(pattern, 'y') && !hasLetter(pattern, 'G');
        if (isOfOurEra) {
            builder.parseDefaulting(ChronoField.ERA, 1);
        }
        DateTimeFormatter made = builder.toFormatter(Locale.ENGLISH)
                .withResolverStyle(ResolverStyle.STRICT)
                .withChronology(IsoChronology.INSTANCE);
        this.formatter = type == Instant.class ? made.withZone(ZoneOffset.UTC) : made;
    }

    @SuppressWarnings("unchecked") // The query of a class makes values of that class.
    private static <T> TemporalQuery<T> query(Class<T> type) {
        return (TemporalQuery<T>) Objects.requireNonNull(QUERIES.get(type), "no type of a date or a time");
    }

    /** Returns whether a letter stands in a pattern, outside of its quotes. */
    private static boolean hasLetter(String pattern, char letter) {
        boolean quoted = false;
        for (int index = 0; index < pattern.length(); index++) {
            char character = pattern.charAt(index);
            if (character == '\'') {
                quoted = !quoted;
            } else if (character == letter && !quoted) {
                return true;
            }
        }
        return false;
    }

    private static boolean isBeforeOurEra(TemporalAccessor value) {
        return value instanceof Instant instant
                ? instant.isBefore(OUR_ERA)
                : value.isSupported(ChronoField.YEAR) && value.get(ChronoField.YEAR) < 1;
    }

    @Override
    @Nullable
    T parse(String text) {
        try {
            return formatter.parse(text, query);
        } catch (DateTimeException invalid) {
            // Its message holds the text, so the exception ends here.
            return null;
        }
    }

    @Override
    public @Nullable String text(T value) {
        if (isOfOurEra && isBeforeOurEra(value)) {
            return null;
        }
        try {
            return formatter.format(value);
        } catch (DateTimeException tooLarge) {
            // Such as a year of five digits for which the pattern has room for four.
            return null;
        }
    }
}
