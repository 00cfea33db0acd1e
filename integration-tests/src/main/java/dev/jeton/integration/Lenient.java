package dev.jeton.integration;

import dev.jeton.annotation.Json;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** What {@code @Json.Lenient} may stand on. */
@Json(view = true)
public record Lenient(
        @Json.Lenient byte tiny,
        @Json.Lenient short small,
        @Json.Lenient int number,
        @Json.Lenient long large,
        @Json.Lenient float single,
        @Json.Lenient double precise,
        @Json.Lenient @Nullable Long boxed,
        @Json.Lenient OptionalLong optional,
        @Json.Lenient Optional<Integer> optionalBoxed,
        @Json.Lenient @Nullable BigDecimal decimal,
        @Json.Lenient @Nullable BigInteger integer,
        @Json.Lenient @Nullable String text,
        @Json.Lenient @Nullable List<String> texts,
        @Json.Lenient int @Nullable [] numbers) {}
