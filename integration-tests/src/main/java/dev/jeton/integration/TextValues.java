package dev.jeton.integration;

import dev.jeton.annotation.Json;
import java.net.InetAddress;
import java.net.URI;
import java.nio.charset.Charset;
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
import java.util.Currency;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.TimeUnit;

/** One of each type that is one text in JSON. */
@Json(view = true, absent = Json.Absent.ALLOW)
public record TextValues(
        Instant instant,
        LocalDate localDate,
        LocalTime localTime,
        LocalDateTime localDateTime,
        OffsetDateTime offsetDateTime,
        OffsetTime offsetTime,
        ZonedDateTime zonedDateTime,
        Duration duration,
        Period period,
        Year year,
        YearMonth yearMonth,
        MonthDay monthDay,
        ZoneId zone,
        ZoneOffset offset,
        DayOfWeek dayOfWeek,
        Month month,
        UUID uuid,
        URI uri,
        Locale locale,
        Currency currency,
        Charset charset,
        InetAddress address,
        TimeUnit unit) {}
