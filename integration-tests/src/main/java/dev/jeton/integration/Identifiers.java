package dev.jeton.integration;

import dev.jeton.annotation.Json;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** UUIDs wherever a value may stand. */
@Json(view = true)
public record Identifiers(
        @Json.Required UUID id,

        @Json.Default("f81d4fae-7dec-11d0-a765-00a0c91e6bf6")
        UUID tenant,

        Optional<UUID> parent,
        @Nullable List<@Nullable UUID> sessions,
        @Nullable Map<String, UUID> devices,
        UUID @Nullable [] grants) {}
