package dev.jeton.internal.value;

import dev.jeton.internal.time.DurationText;
import dev.jeton.internal.time.PeriodText;
import java.time.Duration;
import java.time.Period;
import java.util.List;
import java.util.SplittableRandom;

final class AmountForms {
    static final List<TextForm<?>> ALL = List.of(durations(), periods());

    private AmountForms() {}

    private static Duration duration(SplittableRandom random) {
        long seconds = random.nextLong() >> random.nextInt(64);
        long rounded =
                random.nextInt(3) == 0 ? seconds / 3_600 * 3_600 : random.nextInt(3) == 0 ? seconds / 60 * 60 : seconds;
        return Duration.ofSeconds(rounded, random.nextBoolean() ? 0 : RandomTimes.nano(random));
    }

    private static Period period(SplittableRandom random) {
        return Period.of(amount(random), amount(random), amount(random));
    }

    private static int amount(SplittableRandom random) {
        return random.nextInt(3) == 0 ? 0 : random.nextInt() >> random.nextInt(32);
    }

    private static TextForm<Duration> durations() {
        return new TextForm<>(
                "Duration",
                DurationText::parse,
                DurationText::isValid,
                DurationText::write,
                value -> DurationText.MAX_BYTES,
                Duration::parse,
                Duration::toString,
                AmountForms::duration,
                value -> Duration.ofSeconds(value.getSeconds(), value.getNano()),
                // The JDK refuses a T with nothing behind it, but not a t.
                (text, value) -> LocalForms.hasEmptyFraction(text) || text.endsWith("t"),
                List.of(
                        "PT0S",
                        "PT8H6M12.345S",
                        "P2DT3H4M",
                        "P1D",
                        "-PT-6H+3M",
                        "-P-1dT-0.5s",
                        "PT-0,000000001S",
                        "PT9223372036854775807.999999999S",
                        "PT-9223372036854775808S",
                        "-PT9223372036854775807.9S",
                        "-PT-9223372036854775807.9S",
                        "PT2562047788015215H30M7S",
                        "PT-2562047788015215H-30M-8S",
                        "P-106751991167300DT-15H-30M-8S"));
    }

    private static TextForm<Period> periods() {
        return new TextForm<>(
                "Period",
                PeriodText::parse,
                PeriodText::isValid,
                PeriodText::write,
                value -> PeriodText.MAX_BYTES,
                Period::parse,
                Period::toString,
                AmountForms::period,
                value -> Period.of(value.getYears(), value.getMonths(), value.getDays()),
                (text, value) -> false,
                List.of(
                        "P1Y2M3D",
                        "P0D",
                        "-P1y-2m+3w4d",
                        "P7W",
                        "P-2147483648D",
                        "P2147483647Y-2147483648M",
                        "-P2147483647D",
                        "P306783378W1D",
                        "+P00000000000000000001D"));
    }
}
