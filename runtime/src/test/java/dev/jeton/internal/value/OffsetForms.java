package dev.jeton.internal.value;

import dev.jeton.internal.time.InstantText;
import dev.jeton.internal.time.OffsetDateTimeText;
import dev.jeton.internal.time.OffsetTimeText;
import dev.jeton.internal.time.ZoneOffsetText;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.SplittableRandom;
import java.util.regex.Pattern;

final class OffsetForms {
    /** An offset of hours alone. */
    private static final Pattern SHORT_OFFSET = Pattern.compile("[Tt].*[+-][0-9]{2}(\\[.*)?$");

    static final TextForm<Instant> INSTANTS = instants();

    static final List<TextForm<?>> ALL = List.of(INSTANTS, offsets(), dateTimes(), times());

    private OffsetForms() {}

    static boolean isStricter(String text) {
        return LocalForms.hasEmptyFraction(text) || SHORT_OFFSET.matcher(text).find();
    }

    static Instant instant(SplittableRandom random) {
        long second = random.nextInt(4) == 0
                ? random.nextLong(Instant.MIN.getEpochSecond(), Instant.MAX.getEpochSecond() + 1)
                : RandomTimes.dateTime(random).toEpochSecond(ZoneOffset.UTC);
        return Instant.ofEpochSecond(second, random.nextBoolean() ? 0 : RandomTimes.nano(random));
    }

    private static TextForm<Instant> instants() {
        return new TextForm<>(
                "Instant",
                InstantText::parse,
                InstantText::isValid,
                InstantText::write,
                value -> InstantText.MAX_BYTES,
                Instant::parse,
                Instant::toString,
                OffsetForms::instant,
                value -> Instant.ofEpochSecond(value.getEpochSecond(), value.getNano()),
                (text, value) -> LocalForms.hasEmptyFraction(text),
                List.of(
                        "2026-11-27T00:17:48Z",
                        "2026-11-27t00:17:48.5z",
                        "2026-11-27T00:17:48.123456789+05:30",
                        "2026-11-27T24:00:00Z",
                        "2026-11-27T24:00:00.000-01:00:30",
                        "2016-12-31T23:59:60Z",
                        "2016-12-31T23:59:60.5+18:00",
                        "+1000000000-12-31T23:59:59.999999999Z",
                        "-1000000000-01-01T00:00:00Z",
                        "+1000000001-01-01T00:00:00+00:01",
                        "-1000000001-12-31T23:59:59.9-00:01",
                        "-0001-12-31T23:59:59Z"));
    }

    private static TextForm<ZoneOffset> offsets() {
        return new TextForm<>(
                "ZoneOffset",
                ZoneOffsetText::parse,
                ZoneOffsetText::isValid,
                ZoneOffsetText::write,
                value -> ZoneOffsetText.MAX_BYTES,
                ZoneOffset::of,
                ZoneOffset::toString,
                RandomTimes::offset,
                OffsetForms::copy,
                // Of +01:00 the JDK takes +1, +01, +0100, +010000 and more.
                (text, value) -> !text.matches("Z|[+-]..:..(:..)?"),
                List.of("Z", "+01:00", "-18:00", "+05:30:15", "-00:00"));
    }

    /** Offsets of quarters are kept, others made. */
    static ZoneOffset copy(ZoneOffset value) {
        return value.getTotalSeconds() % 900 == 0 ? value : ZoneOffset.ofTotalSeconds(value.getTotalSeconds());
    }

    private static TextForm<OffsetDateTime> dateTimes() {
        return new TextForm<>(
                "OffsetDateTime",
                OffsetDateTimeText::parse,
                OffsetDateTimeText::isValid,
                OffsetDateTimeText::write,
                value -> OffsetDateTimeText.MAX_BYTES,
                OffsetDateTime::parse,
                OffsetDateTime::toString,
                random -> OffsetDateTime.of(RandomTimes.dateTime(random), RandomTimes.offset(random)),
                value -> OffsetDateTime.of(LocalForms.copy(value.toLocalDateTime()), copy(value.getOffset())),
                (text, value) -> isStricter(text),
                List.of(
                        "2026-11-27T00:17Z",
                        "2026-11-27t00:17:48.5+01:00",
                        "2026-11-27T00:17:48-01:00:30",
                        "+999999999-12-31T23:59:59.999999999-18:00"));
    }

    private static TextForm<OffsetTime> times() {
        return new TextForm<>(
                "OffsetTime",
                OffsetTimeText::parse,
                OffsetTimeText::isValid,
                OffsetTimeText::write,
                value -> OffsetTimeText.MAX_BYTES,
                OffsetTime::parse,
                OffsetTime::toString,
                random -> OffsetTime.of(RandomTimes.time(random), RandomTimes.offset(random)),
                value -> OffsetTime.of(LocalForms.copy(value.toLocalTime()), copy(value.getOffset())),
                (text, value) -> LocalForms.hasEmptyFraction(text),
                List.of("00:17Z", "00:17:48.5+01:00", "00:17:48z", "23:59:59.999999999-18:00", "10:15:30+05:30:15"));
    }
}
