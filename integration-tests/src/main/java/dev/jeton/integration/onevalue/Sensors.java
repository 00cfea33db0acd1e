package dev.jeton.integration.onevalue;

import dev.jeton.OpenEnum;
import dev.jeton.annotation.Json;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Enums that a property tells, wherever a value may stand. */
@Json(view = true)
public record Sensors(
        @Nullable Status status,
        @Nullable OpenEnum<Status> open,
        @Nullable Level level,
        Optional<Level> maybe,
        @Nullable Grade grade,
        @Nullable List<@Nullable Status> statuses,
        @Nullable List<@Nullable Level> levels,
        @Nullable EnumSet<Level> set,
        @Nullable Map<Status, Level> byStatus,
        @Nullable EnumMap<Level, Status> byLevel,
        @Nullable Map<Grade, String> byGrade,
        @Json.SingleOrArray Level @Nullable [] array,
        @Nullable Threshold threshold) {

    /** An enum of numbers inside a one-value type. */
    @Json
    public record Threshold(@Json.Value Level level) {}
}
