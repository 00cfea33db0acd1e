package dev.jeton.integration;

import dev.jeton.annotation.Json;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Absent, null and default are three things. */
@Json(view = true)
public record Defaults(
        @Json.Default("true") boolean flag,
        @Json.Default("-1") int number,
        @Json.Default("9223372036854775807") long large,
        @Json.Default("1e-3") double precise,
        @Json.Default("x") char letter,
        @Json.Default("7") @Nullable Integer boxed,
        @Json.Default("say \"hi\"") @Nullable String text,
        @Json.Default("1.50") @Nullable BigDecimal decimal,

        @Json.Default("123456789012345678901234567890") @Nullable
        BigInteger integer,

        @Json.Default("dark-green") @Nullable Color color,
        @Json.Default("60") OptionalInt seconds,
        @Json.Default("[]") @Nullable List<String> list,
        @Json.Default("[]") @Nullable Set<String> set,
        @Json.Default("{}") @Nullable Map<String, String> map) {}
