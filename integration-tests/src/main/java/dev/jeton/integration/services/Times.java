package dev.jeton.integration.services;

import dev.jeton.annotation.Json;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Every form of a time that services send. */
@Json(view = true)
public record Times(
        @Nullable Instant instant,
        @Json.Epoch(TimeUnit.SECONDS) @Nullable Instant seconds,
        @Json.Format("dd.MM.yyyy") @Nullable LocalDate german,
        @Nullable LocalDate date,
        @Nullable LocalTime time,
        @Nullable LocalDateTime local,
        @Nullable OffsetDateTime offset,
        @Nullable ZonedDateTime zoned,
        @Nullable Duration duration,
        @Nullable Year year,
        @Nullable YearMonth month,
        @Nullable DayOfWeek day,
        @Nullable ZoneId zone) {}
