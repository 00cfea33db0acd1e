package dev.jeton.benchmarks.type;

import com.dslplatform.json.CompiledJson;
import com.fasterxml.jackson.annotation.JsonProperty;
import dev.jeton.annotation.Json;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A type of ordinary width: each ten members of {@link Members250} are like these. */
@SuppressWarnings("J108") // The annotations of Jackson are for Jackson.
@Json(naming = Json.Naming.SNAKE_CASE, view = true)
@CompiledJson
@io.avaje.jsonb.Json(naming = io.avaje.jsonb.Json.Naming.LowerUnderscore)
public record Members20(
        @JsonProperty("property000_name") @Nullable String property000Name,
        @JsonProperty("property001_name") int property001Name,
        @JsonProperty("property002_name") @Nullable String property002Name,
        @JsonProperty("property003_name") boolean property003Name,
        @JsonProperty("property004_name") @Nullable Long property004Name,
        @JsonProperty("property005_name") @Nullable String property005Name,
        @JsonProperty("property006_name") @Nullable Integer property006Name,
        @JsonProperty("property007_name") @Nullable String property007Name,
        @JsonProperty("property008_name") int property008Name,
        @JsonProperty("property009_name") @Nullable List<String> property009Name,
        @JsonProperty("property010_name") @Nullable String property010Name,
        @JsonProperty("property011_name") int property011Name,
        @JsonProperty("property012_name") @Nullable String property012Name,
        @JsonProperty("property013_name") boolean property013Name,
        @JsonProperty("property014_name") @Nullable Long property014Name,
        @JsonProperty("property015_name") @Nullable String property015Name,
        @JsonProperty("property016_name") @Nullable Integer property016Name,
        @JsonProperty("property017_name") @Nullable String property017Name,
        @JsonProperty("property018_name") int property018Name,
        @JsonProperty("property019_name") @Nullable List<String> property019Name) {}
