package dev.jeton.integration;

import dev.jeton.OpenEnum;
import dev.jeton.annotation.Json;
import java.time.DayOfWeek;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Enums whose letter case is ignored. */
@Json(view = true)
public record Letters(
        @Json.Lenient @Nullable Shade shade,
        @Json.Lenient @Json.Default("dark") Shade defaulted,
        @Json.Lenient Optional<OpenEnum<Shade>> open,
        @Json.Lenient @Nullable TimeUnit unit,
        @Json.Lenient @Nullable DayOfWeek day,
        @Json.Lenient @Nullable List<@Nullable Shade> shades,
        @Json.Lenient TimeUnit @Nullable [] units,
        @Json.Lenient @Json.SingleOrArray @Nullable EnumSet<Shade> set,
        @Json.Lenient @Nullable Map<String, OpenEnum<Shade>> map,
        @Nullable Shade strict) {

    /** With an alias, a fallback, and a letter that has no small form in ASCII. */
    @Json
    public enum Shade {
        @Json.Name("dark")
        @Json.Alias("Night-Shade")
        DARK,
        @Json.Name("h\u00e9ll")
        LIGHT,
        @Json.Fallback
        OTHER
    }
}
