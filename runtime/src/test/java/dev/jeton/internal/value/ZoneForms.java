package dev.jeton.internal.value;

import dev.jeton.internal.time.ZoneIdText;
import dev.jeton.internal.time.ZonedDateTimeText;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.SplittableRandom;

final class ZoneForms {
    private static final List<String> REGIONS =
            ZoneId.getAvailableZoneIds().stream().sorted().toList();

    static final TextForm<ZonedDateTime> DATE_TIMES = dateTimes();

    static final List<TextForm<?>> ALL = List.of(zones(), DATE_TIMES);

    private ZoneForms() {}

    private static ZoneId zone(SplittableRandom random) {
        return switch (random.nextInt(4)) {
            case 0 -> RandomTimes.offset(random);
            case 1 -> ZoneId.ofOffset(List.of("UTC", "GMT", "UT").get(random.nextInt(3)), RandomTimes.offset(random));
            default -> ZoneId.of(REGIONS.get(random.nextInt(REGIONS.size())));
        };
    }

    private static TextForm<ZoneId> zones() {
        return new TextForm<>(
                "ZoneId",
                ZoneIdText::parse,
                ZoneIdText::isValid,
                ZoneIdText::write,
                ZoneIdText::length,
                ZoneId::of,
                ZoneId::toString,
                ZoneForms::zone,
                ZoneForms::copy,
                // Offsets have one spelling; regions have none.
                (text, value) -> text.matches("(UTC|GMT|UT)?[+-].*") && !text.matches(".*[+-]..:..(:..)?"),
                List.of(
                        "Z",
                        "UTC",
                        "GMT",
                        "UT",
                        "GMT0",
                        "Europe/Paris",
                        "Etc/GMT+1",
                        "UTC+01:00",
                        "UT-01:00:30",
                        "+05:30"));
    }

    private static ZoneId copy(ZoneId zone) {
        if (zone instanceof ZoneOffset offset) {
            return OffsetForms.copy(offset);
        }
        String id = zone.getId();
        int sign = Math.max(id.indexOf('+'), id.indexOf('-'));
        boolean prefixed = id.startsWith("U") && sign > 0;
        return prefixed
                ? ZoneId.ofOffset(
                        id.startsWith("UTC") ? "UTC" : "UT",
                        OffsetForms.copy(zone.getRules().getOffset(Instant.EPOCH)))
                : zone;
    }

    private static ZonedDateTime dateTime(SplittableRandom random) {
        // At the ends of the calendar a zone has no room for its offset.
        while (true) {
            try {
                return ZonedDateTime.of(RandomTimes.dateTime(random), zone(random));
            } catch (DateTimeException beyond) {
                continue;
            }
        }
    }

    private static TextForm<ZonedDateTime> dateTimes() {
        return new TextForm<>(
                "ZonedDateTime",
                ZonedDateTimeText::parse,
                ZonedDateTimeText::isValid,
                ZonedDateTimeText::write,
                ZonedDateTimeText::maxBytes,
                ZonedDateTime::parse,
                ZonedDateTime::toString,
                ZoneForms::dateTime,
                value -> ZonedDateTime.ofInstant(
                        LocalForms.copy(value.toLocalDateTime()), value.getOffset(), value.getZone()),
                (text, value) -> OffsetForms.isStricter(text),
                List.of(
                        "2026-11-27T00:17:48.5+01:00[Europe/Paris]",
                        "2026-11-27t00:17Z",
                        "2026-10-25T02:30+01:00[Europe/Berlin]",
                        "2026-10-25T02:30+02:00[Europe/Berlin]",
                        "2026-03-29T02:30:00.123+02:00:30[Europe/Berlin]",
                        "2026-11-27T00:17:48z[UTC+01:00]",
                        "2026-11-27T00:17:48Z[+01:00]"));
    }
}
