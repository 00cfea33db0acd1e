package dev.jeton.internal.value;

import dev.jeton.internal.time.MonthDayText;
import dev.jeton.internal.time.YearMonthText;
import dev.jeton.internal.time.YearText;
import java.time.MonthDay;
import java.time.Year;
import java.time.YearMonth;
import java.util.List;

final class CalendarForms {
    static final List<TextForm<?>> ALL = List.of(years(), yearMonths(), monthDays());

    private CalendarForms() {}

    private static TextForm<Year> years() {
        return new TextForm<>(
                "Year",
                YearText::parse,
                YearText::isValid,
                YearText::write,
                value -> YearText.MAX_BYTES,
                Year::parse,
                Year::toString,
                random -> Year.of(RandomTimes.year(random)),
                value -> Year.of(value.getValue()),
                (text, value) -> false,
                List.of("2026", "5", "-44", "+12345", "999999999", "-999999999", "-0", "0005"));
    }

    private static TextForm<YearMonth> yearMonths() {
        return new TextForm<>(
                "YearMonth",
                YearMonthText::parse,
                YearMonthText::isValid,
                YearMonthText::write,
                value -> YearMonthText.MAX_BYTES,
                YearMonth::parse,
                // toString forgets the plus that parse asks for.
                value -> value.getYear() > 9999 ? "+" + value : value.toString(),
                random -> YearMonth.of(RandomTimes.year(random), random.nextInt(1, 13)),
                value -> YearMonth.of(value.getYear(), value.getMonthValue()),
                (text, value) -> false,
                List.of("2026-11", "+12345-01", "-0044-03", "+999999999-12", "-999999999-01", "0000-06"));
    }

    private static TextForm<MonthDay> monthDays() {
        return new TextForm<>(
                "MonthDay",
                MonthDayText::parse,
                MonthDayText::isValid,
                MonthDayText::write,
                value -> MonthDayText.LENGTH,
                MonthDay::parse,
                MonthDay::toString,
                random -> MonthDay.from(RandomTimes.date(random)),
                value -> MonthDay.of(value.getMonthValue(), value.getDayOfMonth()),
                (text, value) -> false,
                List.of("--11-27", "--02-29", "--04-30", "--12-31"));
    }
}
