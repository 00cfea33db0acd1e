package dev.jeton.internal.time;

/**
 * Dates of the ISO calendar as packed fields, and the count of days since 1970-01-01. The year is a {@code long}, because a date of an
 * instant may have one beyond the range of {@link java.time.Year}:
 *
 * <pre>
 * bits   63 ... 16   15 ... 8   7 ... 0
 *        year        month      day
 * </pre>
 *
 * <p>Days are counted in years that start on March 1, so that a leap day is the last of its year, and in cycles of 400 years.
 */
final class CivilDate {
    private static final int YEARS_PER_CYCLE = 400;
    private static final int DAYS_PER_CYCLE = 146_097;

    /** From March 1 of the year 0 to 1970-01-01. */
    private static final int DAYS_TO_1970 = 719_468;

    private CivilDate() {}

    static long pack(long year, int month, int day) {
        return year << 16 | month << 8 | day;
    }

    static long year(long date) {
        return date >> 16;
    }

    static int month(long date) {
        return (int) (date >>> 8) & 0xFF;
    }

    static int day(long date) {
        return (int) date & 0xFF;
    }

    static int lengthOfMonth(long year, int month) {
        if (month == 2) {
            return isLeap(year) ? 29 : 28;
        }
        // April, June, September and November; August breaks the alternation.
        return 30 + ((month + (month >> 3)) & 1);
    }

    private static boolean isLeap(long year) {
        return (year & 3) == 0 && (year % 100 != 0 || year % 400 == 0);
    }

    static long toEpochDay(long date) {
        int month = month(date);
        long year = year(date) - (month <= 2 ? 1 : 0);
        long cycle = Math.floorDiv(year, (long) YEARS_PER_CYCLE);
        int yearOfCycle = (int) (year - cycle * YEARS_PER_CYCLE);
        int dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day(date) - 1;
        int dayOfCycle = yearOfCycle * 365 + yearOfCycle / 4 - yearOfCycle / 100 + dayOfYear;
        return cycle * DAYS_PER_CYCLE + dayOfCycle - DAYS_TO_1970;
    }

    static long ofEpochDay(long epochDay) {
        long days = epochDay + DAYS_TO_1970;
        long cycle = Math.floorDiv(days, (long) DAYS_PER_CYCLE);
        int dayOfCycle = (int) (days - cycle * DAYS_PER_CYCLE);
        int yearOfCycle = (dayOfCycle - dayOfCycle / 1_460 + dayOfCycle / 36_524 - dayOfCycle / 146_096) / 365;
        int dayOfYear = dayOfCycle - (365 * yearOfCycle + yearOfCycle / 4 - yearOfCycle / 100);
        int monthFromMarch = (5 * dayOfYear + 2) / 153;
        int day = dayOfYear - (153 * monthFromMarch + 2) / 5 + 1;
        int month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
        return pack(cycle * YEARS_PER_CYCLE + yearOfCycle + (month <= 2 ? 1 : 0), month, day);
    }
}
