package dev.jeton.integration;

import dev.jeton.annotation.Json;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** Times as numbers and in patterns, bytes in either base64, and a password that can be erased. */
@NullUnmarked
@Json(view = true)
public record Spellings(
        @Json.Epoch(TimeUnit.SECONDS) @Nullable Instant seconds,
        @Json.Epoch(TimeUnit.MILLISECONDS) @Nullable Instant milliseconds,
        @Json.Epoch(TimeUnit.MICROSECONDS) @Nullable Instant microseconds,
        @Json.Epoch(TimeUnit.NANOSECONDS) @Nullable Instant nanoseconds,
        @Json.Epoch(TimeUnit.SECONDS) @Json.Lenient Optional<Instant> expiresOn,
        @Json.Epoch(TimeUnit.SECONDS) @Json.Default("0") Instant since,
        @Json.Epoch(TimeUnit.SECONDS) @Nullable List<Instant> uses,

        @Json.Format("yyyy-MM-dd HH:mm:ss'Z'") @Nullable Instant created,

        @Json.Format("dd.MM.yyyy") @Json.Default("31.12.1999") @Nullable
        LocalDate born,

        @Json.Format("EEE, d MMM yyyy HH:mm:ss xx") @Nullable
        OffsetDateTime modified,

        @Json.Format("yyMMdd") @Nullable Map<String, LocalDate> days,

        byte @Nullable [] any,
        @Json.Base64 byte @Nullable [] standard,
        @Json.Base64Url byte @Nullable [] url,
        @Json.Base64Url @Nullable List<byte[]> chain,
        char @Nullable [] password) {}
