package dev.jeton.conformance.numbers;

import dev.jeton.annotation.Json;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** One property of each numeric type. */
@Json(view = true)
record Numeric(
        byte tiny,
        short small,
        int number,
        long large,
        float single,
        double precise,
        @Nullable BigDecimal decimal) {}
