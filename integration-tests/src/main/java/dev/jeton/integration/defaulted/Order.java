package dev.jeton.integration.defaulted;

import dev.jeton.annotation.Json;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An order, with everything that a package's settings are about. */
@Json
public record Order(
        @Nullable String orderNumber,
        @Nullable List<Line> orderLines,
        @Nullable Status currentStatus) {

    /** A line of it, with another way to spell names. */
    @Json(naming = Json.Naming.KEBAB_CASE)
    public record Line(@Nullable Sku articleNumber, int quantityOrdered) {}

    /** A value, which has no members. */
    @Json
    public record Sku(@Json.Value String text) {}

    /** Constants are spelt the same way. */
    @Json
    public enum Status {
        IN_PROGRESS,
        SHIPPED
    }
}
