package dev.jeton.benchmarks;

import dev.jeton.annotation.Json;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

/** A type of ordinary width, for {@link WideBenchmark}: each ten properties of {@link Wide254} are like these. */
@Json(naming = Json.Naming.SNAKE_CASE, view = true)
record Wide20(
        String property000Name,
        int property001Name,
        String property002Name,
        boolean property003Name,
        OptionalLong property004Name,
        String property005Name,
        OptionalInt property006Name,
        Optional<String> property007Name,
        int property008Name,
        List<String> property009Name,
        String property010Name,
        int property011Name,
        String property012Name,
        boolean property013Name,
        OptionalLong property014Name,
        String property015Name,
        OptionalInt property016Name,
        Optional<String> property017Name,
        int property018Name,
        List<String> property019Name) {}
