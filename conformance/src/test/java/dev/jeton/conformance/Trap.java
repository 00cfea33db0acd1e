package dev.jeton.conformance;

import dev.jeton.OpenEnum;
import dev.jeton.annotation.Json;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** A token response with every property that a trap in {@code traps} needs. */
@Json(naming = Json.Naming.SNAKE_CASE, view = true)
record Trap(
        @Json.Secret @Nullable String accessToken,
        @Json.Alias("tokenType") @Nullable String tokenType,
        @Json.Lenient OptionalLong expiresIn,
        @Json.SpaceDelimited @Nullable List<String> scope,
        boolean active,
        @Nullable Integer retries,
        @Nullable Long issuedAt,
        @Nullable Double ratio,
        @Nullable Float share,
        @Nullable BigDecimal amount,
        @Nullable Action action,
        @Nullable OpenEnum<Action> openAction,
        @Nullable Map<String, @Nullable String> labels,

        @Json.Name("access_token_expiration_time_in_seconds_of_the_epoch") @Nullable
        String named53,

        @Json.Name("access_token_expiration_time_in_seconds_of_the_epoch_2") @Nullable
        String named55,

        @Json.Name("access_t") @Nullable String first8,
        @Json.Name("access_tokem") @Nullable String oneBitOff,
        @SuppressWarnings("J213") @Json.Name("") @Nullable String empty,
        @Json.Name("\u00e9\u20ac\ud83d\ude00") @Nullable String nonAscii,
        @Json.Name("e\u0301") @Nullable String decomposed,
        @Json.Name("__proto__") @Nullable String proto,
        @Json.Name("TITLE") @Nullable String title) {

    /** Values of which a server may know more. */
    @Json(ignoreCase = true)
    enum Action {
        INSERT,
        LIST
    }

    @Override
    public String toString() {
        return TrapCodec.INSTANCE.describe(this);
    }
}
