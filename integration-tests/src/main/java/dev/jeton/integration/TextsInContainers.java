package dev.jeton.integration;

import dev.jeton.annotation.Json;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** Values that are texts, inside of containers and with defaults. */
@NullUnmarked
@Json(view = true)
public record TextsInContainers(
        @Nullable List<@Nullable Instant> uses,
        @Nullable Map<String, LocalDate> days,
        Optional<URI> issuer,
        @Nullable Set<Month> months,
        Instant @Nullable [] rotations,
        @Nullable Map<String, List<TimeUnit>> units,
        @Json.Required Instant issuedAt,
        @Json.Default("PT1H") Duration lifetime,
        @Json.Default("DAYS") TimeUnit granularity) {}
