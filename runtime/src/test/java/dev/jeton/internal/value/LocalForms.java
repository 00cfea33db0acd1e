package dev.jeton.internal.value;

import dev.jeton.internal.time.LocalDateText;
import dev.jeton.internal.time.LocalDateTimeText;
import dev.jeton.internal.time.LocalTimeText;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.regex.Pattern;

final class LocalForms {
    /** A point without a digit behind it. */
    static final Pattern EMPTY_FRACTION = Pattern.compile("[.,](?![0-9])");

    static final List<TextForm<?>> ALL = List.of(dates(), times(), dateTimes());

    private LocalForms() {}

    static boolean hasEmptyFraction(String text) {
        return EMPTY_FRACTION.matcher(text).find();
    }

    static LocalTime copy(LocalTime time) {
        return LocalTime.of(time.getHour(), time.getMinute(), time.getSecond(), time.getNano());
    }

    static LocalDateTime copy(LocalDateTime value) {
        LocalDate date = LocalDate.of(value.getYear(), value.getMonthValue(), value.getDayOfMonth());
        return LocalDateTime.of(date, copy(value.toLocalTime()));
    }

    private static TextForm<LocalDate> dates() {
        return new TextForm<>(
                "LocalDate",
                LocalDateText::parse,
                LocalDateText::isValid,
                LocalDateText::write,
                value -> LocalDateText.MAX_BYTES,
                LocalDate::parse,
                LocalDate::toString,
                RandomTimes::date,
                value -> LocalDate.of(value.getYear(), value.getMonthValue(), value.getDayOfMonth()),
                (text, value) -> false,
                List.of(
                        "2026-11-27",
                        "2000-02-29",
                        "2024-02-29",
                        "1900-02-28",
                        "0000-01-01",
                        "-0001-12-31",
                        "-000002020-06-30",
                        "+999999999-12-31",
                        "-999999999-01-01",
                        "+0012345-04-30"));
    }

    private static TextForm<LocalTime> times() {
        return new TextForm<>(
                "LocalTime",
                LocalTimeText::parse,
                LocalTimeText::isValid,
                LocalTimeText::write,
                value -> LocalTimeText.MAX_BYTES,
                LocalTime::parse,
                LocalTime::toString,
                RandomTimes::time,
                LocalForms::copy,
                (text, value) -> hasEmptyFraction(text),
                List.of("10:15", "23:59:59", "00:00:00.000000001", "10:15:30.5", "10:15:30.120", "10:15:30.123456"));
    }

    private static TextForm<LocalDateTime> dateTimes() {
        return new TextForm<>(
                "LocalDateTime",
                LocalDateTimeText::parse,
                LocalDateTimeText::isValid,
                LocalDateTimeText::write,
                value -> LocalDateTimeText.MAX_BYTES,
                LocalDateTime::parse,
                LocalDateTime::toString,
                RandomTimes::dateTime,
                LocalForms::copy,
                (text, value) -> hasEmptyFraction(text),
                List.of(
                        "2026-11-27T00:17",
                        "2026-11-27t23:59:59",
                        "+999999999-12-31T23:59:59.999999999",
                        "-0044-03-15T12:30:00.500"));
    }
}
