package dev.jeton.internal.value;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Year;
import java.time.ZoneOffset;
import java.util.SplittableRandom;

/** Times of all magnitudes: most near today, some at the ends of the calendar, with few digits of nanoseconds or many. */
final class RandomTimes {
    private RandomTimes() {}

    static int year(SplittableRandom random) {
        return switch (random.nextInt(8)) {
            case 0 -> random.nextInt(Year.MIN_VALUE, Year.MAX_VALUE + 1);
            case 1 -> random.nextInt(-20_000, 20_001);
            case 2 -> random.nextInt(-10, 11);
            case 3 -> random.nextBoolean() ? Year.MAX_VALUE : Year.MIN_VALUE;
            default -> random.nextInt(1900, 2101);
        };
    }

    static LocalDate date(SplittableRandom random) {
        int year = year(random);
        return switch (random.nextInt(8)) {
            case 0 -> LocalDate.of(year, 12, 31);
            case 1 -> LocalDate.of(year, 3, 1).minusDays(1);
            default -> LocalDate.ofYearDay(year, random.nextInt(1, Year.isLeap(year) ? 367 : 366));
        };
    }

    static LocalTime time(SplittableRandom random) {
        return switch (random.nextInt(4)) {
            case 0 -> LocalTime.of(random.nextInt(24), random.nextInt(60));
            case 1 -> LocalTime.of(random.nextInt(24), random.nextInt(60), random.nextInt(60));
            default -> LocalTime.of(random.nextInt(24), random.nextInt(60), random.nextInt(60), nano(random));
        };
    }

    static int nano(SplittableRandom random) {
        int digits = random.nextInt(10);
        int nano = random.nextInt((int) Math.pow(10, digits));
        return nano * (int) Math.pow(10, random.nextInt(10 - digits));
    }

    static LocalDateTime dateTime(SplittableRandom random) {
        return LocalDateTime.of(date(random), time(random));
    }

    static ZoneOffset offset(SplittableRandom random) {
        return switch (random.nextInt(4)) {
            case 0 -> ZoneOffset.UTC;
            case 1 -> ZoneOffset.ofTotalSeconds(random.nextInt(-64_800, 64_801));
            case 2 -> ZoneOffset.ofTotalSeconds(60 * random.nextInt(-1_080, 1_081));
            default -> ZoneOffset.ofTotalSeconds(900 * random.nextInt(-72, 73));
        };
    }
}
