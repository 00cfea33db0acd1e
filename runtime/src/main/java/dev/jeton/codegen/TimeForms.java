package dev.jeton.codegen;

import dev.jeton.internal.time.DurationText;
import dev.jeton.internal.time.EpochNumber;
import dev.jeton.internal.time.InstantText;
import dev.jeton.internal.time.LocalDateText;
import dev.jeton.internal.time.LocalDateTimeText;
import dev.jeton.internal.time.LocalTimeText;
import dev.jeton.internal.time.MonthDayText;
import dev.jeton.internal.time.OffsetDateTimeText;
import dev.jeton.internal.time.OffsetTimeText;
import dev.jeton.internal.time.PeriodText;
import dev.jeton.internal.time.YearMonthText;
import dev.jeton.internal.time.YearText;
import dev.jeton.internal.time.ZoneIdText;
import dev.jeton.internal.time.ZoneOffsetText;
import dev.jeton.internal.time.ZonedDateTimeText;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Month;
import java.time.MonthDay;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.Period;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAccessor;
import org.jspecify.annotations.Nullable;

/**
 * The forms of {@code java.time}: texts of ISO 8601, numbers since 1970, patterns. {@code docs/text-values.md} says what exactly is read and written,
 * and what is allocated beside the value. Safe for use by many threads.
 */
public final class TimeForms {
    /** {@code 2026-11-27T00:17:48.5Z}, with any offset; written in UTC. */
    public static final ValueForm<Instant> INSTANT = new InstantForm();

    /** {@code 2026-11-27}. */
    public static final ValueForm<LocalDate> LOCAL_DATE = new LocalDateForm();

    /** {@code 00:17:48.5}. */
    public static final ValueForm<LocalTime> LOCAL_TIME = new LocalTimeForm();

    /** {@code 2026-11-27T00:17:48}. */
    public static final ValueForm<LocalDateTime> LOCAL_DATE_TIME = new LocalDateTimeForm();

    /** {@code 2026-11-27T00:17:48+01:00}. */
    public static final ValueForm<OffsetDateTime> OFFSET_DATE_TIME = new OffsetDateTimeForm();

    /** {@code 00:17:48+01:00}. */
    public static final ValueForm<OffsetTime> OFFSET_TIME = new OffsetTimeForm();

    /** {@code 2026-11-27T00:17:48+01:00[Europe/Paris]}. */
    public static final ValueForm<ZonedDateTime> ZONED_DATE_TIME = new ZonedDateTimeForm();

    /** {@code PT8H6M12.345S}. */
    public static final ValueForm<Duration> DURATION = new DurationForm();

    /** {@code P1Y2M3D}. */
    public static final ValueForm<Period> PERIOD = new PeriodForm();

    /** {@code 2026}, a string. */
    public static final ValueForm<Year> YEAR = new YearForm();

    /** {@code 2026-11}. */
    public static final ValueForm<YearMonth> YEAR_MONTH = new YearMonthForm();

    /** {@code --11-27}. */
    public static final ValueForm<MonthDay> MONTH_DAY = new MonthDayForm();

    /** {@code Europe/Paris}. */
    public static final ValueForm<ZoneId> ZONE_ID = new ZoneIdForm();

    /** {@code +01:00}. */
    public static final ValueForm<ZoneOffset> ZONE_OFFSET = new ZoneOffsetForm();

    /** The names of the constants, such as {@code FRIDAY}. */
    public static final ValueForm<DayOfWeek> DAY_OF_WEEK = new NameForm<>(DayOfWeek.class, DayOfWeek.values(), false);

    /** The names of the constants, such as {@code NOVEMBER}. */
    public static final ValueForm<Month> MONTH = new NameForm<>(Month.class, Month.values(), false);

    /** The seconds since 1970-01-01T00:00Z, a number that may have a fraction: NumericDate of RFC 7519 section 2. */
    public static final ValueForm<Instant> EPOCH_SECONDS = new EpochForm(EpochNumber.SECONDS);

    /** The milliseconds since 1970-01-01T00:00Z, a number that may have a fraction. */
    public static final ValueForm<Instant> EPOCH_MILLISECONDS = new EpochForm(EpochNumber.MILLISECONDS);

    /** The microseconds since 1970-01-01T00:00Z, a number that may have a fraction. */
    public static final ValueForm<Instant> EPOCH_MICROSECONDS = new EpochForm(EpochNumber.MICROSECONDS);

    /** The nanoseconds since 1970-01-01T00:00Z, a number. */
    public static final ValueForm<Instant> EPOCH_NANOSECONDS = new EpochForm(EpochNumber.NANOSECONDS);

    private TimeForms() {}

    /**
     * Makes a form of dates or times in a pattern of {@link java.time.format.DateTimeFormatter}. It allocates what the JDK's formatter allocates.
     *
     * @param <T> the type of date or time
     * @param type its class
     * @param pattern the pattern, which the processor has checked
     * @return a new form
     */
    public static <T extends TemporalAccessor> ValueForm<T> pattern(Class<T> type, String pattern) {
        return new PatternForm<>(type, pattern);
    }

    private static final class InstantForm extends ValueForm<Instant> {
        InstantForm() {
            super(Instant.class);
        }

        @Override
        public @Nullable Instant parse(byte[] text, int from, int to) {
            return InstantText.parse(text, from, to);
        }

        @Override
        public boolean isValid(byte[] text, int from, int to) {
            return InstantText.isValid(text, from, to);
        }

        @Override
        public long maxBytes(Instant value) {
            return InstantText.MAX_BYTES;
        }

        @Override
        public int write(Instant value, byte[] target, int at) {
            return InstantText.write(value, target, at);
        }
    }

    private static final class LocalDateForm extends ValueForm<LocalDate> {
        LocalDateForm() {
            super(LocalDate.class);
        }

        @Override
        public @Nullable LocalDate parse(byte[] text, int from, int to) {
            return LocalDateText.parse(text, from, to);
        }

        @Override
        public boolean isValid(byte[] text, int from, int to) {
            return LocalDateText.isValid(text, from, to);
        }

        @Override
        public long maxBytes(LocalDate value) {
            return LocalDateText.MAX_BYTES;
        }

        @Override
        public int write(LocalDate value, byte[] target, int at) {
            return LocalDateText.write(value, target, at);
        }
    }

    private static final class LocalTimeForm extends ValueForm<LocalTime> {
        LocalTimeForm() {
            super(LocalTime.class);
        }

        @Override
        public @Nullable LocalTime parse(byte[] text, int from, int to) {
            return LocalTimeText.parse(text, from, to);
        }

        @Override
        public boolean isValid(byte[] text, int from, int to) {
            return LocalTimeText.isValid(text, from, to);
        }

        @Override
        public long maxBytes(LocalTime value) {
            return LocalTimeText.MAX_BYTES;
        }

        @Override
        public int write(LocalTime value, byte[] target, int at) {
            return LocalTimeText.write(value, target, at);
        }
    }

    private static final class LocalDateTimeForm extends ValueForm<LocalDateTime> {
        LocalDateTimeForm() {
            super(LocalDateTime.class);
        }

        @Override
        public @Nullable LocalDateTime parse(byte[] text, int from, int to) {
            return LocalDateTimeText.parse(text, from, to);
        }

        @Override
        public boolean isValid(byte[] text, int from, int to) {
            return LocalDateTimeText.isValid(text, from, to);
        }

        @Override
        public long maxBytes(LocalDateTime value) {
            return LocalDateTimeText.MAX_BYTES;
        }

        @Override
        public int write(LocalDateTime value, byte[] target, int at) {
            return LocalDateTimeText.write(value, target, at);
        }
    }

    private static final class OffsetDateTimeForm extends ValueForm<OffsetDateTime> {
        OffsetDateTimeForm() {
            super(OffsetDateTime.class);
        }

        @Override
        public @Nullable OffsetDateTime parse(byte[] text, int from, int to) {
            return OffsetDateTimeText.parse(text, from, to);
        }

        @Override
        public boolean isValid(byte[] text, int from, int to) {
            return OffsetDateTimeText.isValid(text, from, to);
        }

        @Override
        public long maxBytes(OffsetDateTime value) {
            return OffsetDateTimeText.MAX_BYTES;
        }

        @Override
        public int write(OffsetDateTime value, byte[] target, int at) {
            return OffsetDateTimeText.write(value, target, at);
        }
    }

    private static final class OffsetTimeForm extends ValueForm<OffsetTime> {
        OffsetTimeForm() {
            super(OffsetTime.class);
        }

        @Override
        public @Nullable OffsetTime parse(byte[] text, int from, int to) {
            return OffsetTimeText.parse(text, from, to);
        }

        @Override
        public boolean isValid(byte[] text, int from, int to) {
            return OffsetTimeText.isValid(text, from, to);
        }

        @Override
        public long maxBytes(OffsetTime value) {
            return OffsetTimeText.MAX_BYTES;
        }

        @Override
        public int write(OffsetTime value, byte[] target, int at) {
            return OffsetTimeText.write(value, target, at);
        }
    }

    private static final class ZonedDateTimeForm extends ValueForm<ZonedDateTime> {
        ZonedDateTimeForm() {
            super(ZonedDateTime.class);
        }

        @Override
        public @Nullable ZonedDateTime parse(byte[] text, int from, int to) {
            return ZonedDateTimeText.parse(text, from, to);
        }

        @Override
        public boolean isValid(byte[] text, int from, int to) {
            return ZonedDateTimeText.isValid(text, from, to);
        }

        @Override
        public long maxBytes(ZonedDateTime value) {
            return ZonedDateTimeText.maxBytes(value);
        }

        @Override
        public int write(ZonedDateTime value, byte[] target, int at) {
            return ZonedDateTimeText.write(value, target, at);
        }
    }

    private static final class DurationForm extends ValueForm<Duration> {
        DurationForm() {
            super(Duration.class);
        }

        @Override
        public @Nullable Duration parse(byte[] text, int from, int to) {
            return DurationText.parse(text, from, to);
        }

        @Override
        public boolean isValid(byte[] text, int from, int to) {
            return DurationText.isValid(text, from, to);
        }

        @Override
        public long maxBytes(Duration value) {
            return DurationText.MAX_BYTES;
        }

        @Override
        public int write(Duration value, byte[] target, int at) {
            return DurationText.write(value, target, at);
        }
    }

    private static final class PeriodForm extends ValueForm<Period> {
        PeriodForm() {
            super(Period.class);
        }

        @Override
        public @Nullable Period parse(byte[] text, int from, int to) {
            return PeriodText.parse(text, from, to);
        }

        @Override
        public boolean isValid(byte[] text, int from, int to) {
            return PeriodText.isValid(text, from, to);
        }

        @Override
        public long maxBytes(Period value) {
            return PeriodText.MAX_BYTES;
        }

        @Override
        public int write(Period value, byte[] target, int at) {
            return PeriodText.write(value, target, at);
        }
    }

    private static final class YearForm extends ValueForm<Year> {
        YearForm() {
            super(Year.class);
        }

        @Override
        public @Nullable Year parse(byte[] text, int from, int to) {
            return YearText.parse(text, from, to);
        }

        @Override
        public boolean isValid(byte[] text, int from, int to) {
            return YearText.isValid(text, from, to);
        }

        @Override
        public long maxBytes(Year value) {
            return YearText.MAX_BYTES;
        }

        @Override
        public int write(Year value, byte[] target, int at) {
            return YearText.write(value, target, at);
        }
    }

    private static final class YearMonthForm extends ValueForm<YearMonth> {
        YearMonthForm() {
            super(YearMonth.class);
        }

        @Override
        public @Nullable YearMonth parse(byte[] text, int from, int to) {
            return YearMonthText.parse(text, from, to);
        }

        @Override
        public boolean isValid(byte[] text, int from, int to) {
            return YearMonthText.isValid(text, from, to);
        }

        @Override
        public long maxBytes(YearMonth value) {
            return YearMonthText.MAX_BYTES;
        }

        @Override
        public int write(YearMonth value, byte[] target, int at) {
            return YearMonthText.write(value, target, at);
        }
    }

    private static final class MonthDayForm extends ValueForm<MonthDay> {
        MonthDayForm() {
            super(MonthDay.class);
        }

        @Override
        public @Nullable MonthDay parse(byte[] text, int from, int to) {
            return MonthDayText.parse(text, from, to);
        }

        @Override
        public boolean isValid(byte[] text, int from, int to) {
            return MonthDayText.isValid(text, from, to);
        }

        @Override
        public long maxBytes(MonthDay value) {
            return MonthDayText.LENGTH;
        }

        @Override
        public int write(MonthDay value, byte[] target, int at) {
            return MonthDayText.write(value, target, at);
        }
    }

    private static final class ZoneIdForm extends ValueForm<ZoneId> {
        ZoneIdForm() {
            super(ZoneId.class);
        }

        @Override
        public @Nullable ZoneId parse(byte[] text, int from, int to) {
            return ZoneIdText.parse(text, from, to);
        }

        @Override
        public boolean isValid(byte[] text, int from, int to) {
            return ZoneIdText.isValid(text, from, to);
        }

        @Override
        public long maxBytes(ZoneId value) {
            return ZoneIdText.length(value);
        }

        @Override
        public int write(ZoneId value, byte[] target, int at) {
            return ZoneIdText.write(value, target, at);
        }
    }

    private static final class ZoneOffsetForm extends ValueForm<ZoneOffset> {
        ZoneOffsetForm() {
            super(ZoneOffset.class);
        }

        @Override
        public @Nullable ZoneOffset parse(byte[] text, int from, int to) {
            return ZoneOffsetText.parse(text, from, to);
        }

        @Override
        public boolean isValid(byte[] text, int from, int to) {
            return ZoneOffsetText.isValid(text, from, to);
        }

        @Override
        public long maxBytes(ZoneOffset value) {
            return ZoneOffsetText.MAX_BYTES;
        }

        @Override
        public int write(ZoneOffset value, byte[] target, int at) {
            return ZoneOffsetText.write(value, target, at);
        }
    }
}
