package dev.jeton.benchmarks.type;

import com.dslplatform.json.CompiledJson;
import com.fasterxml.jackson.annotation.JsonProperty;
import dev.jeton.annotation.Json;
import io.micronaut.serde.annotation.Serdeable;
import org.jspecify.annotations.Nullable;

/**
 * The token response of the main comparison: what each library reads and writes, with nothing in it that only one of them has.
 *
 * @param accessToken {@code access_token}
 * @param tokenType {@code token_type}
 * @param expiresIn {@code expires_in}, in seconds
 * @param refreshToken {@code refresh_token}
 * @param scope {@code scope}, as one string
 * @param idToken {@code id_token}
 */
@SuppressWarnings("J108") // The annotations of Jackson are for Jackson.
@Json(naming = Json.Naming.SNAKE_CASE, absent = Json.Absent.ALLOW, view = true)
@CompiledJson
@io.avaje.jsonb.Json(naming = io.avaje.jsonb.Json.Naming.LowerUnderscore)
@Serdeable
public record TokenResponse(
        @JsonProperty("access_token")
        @com.squareup.moshi.Json(name = "access_token")
        @io.github.wycst.wast.json.annotations.JsonProperty(name = "access_token")
        String accessToken,

        @JsonProperty("token_type")
        @com.squareup.moshi.Json(name = "token_type")
        @io.github.wycst.wast.json.annotations.JsonProperty(name = "token_type")
        String tokenType,

        @JsonProperty("expires_in")
        @com.squareup.moshi.Json(name = "expires_in")
        @io.github.wycst.wast.json.annotations.JsonProperty(name = "expires_in")
        long expiresIn,

        @JsonProperty("refresh_token")
        @com.squareup.moshi.Json(name = "refresh_token")
        @io.github.wycst.wast.json.annotations.JsonProperty(name = "refresh_token")
        @Nullable
        String refreshToken,

        @JsonProperty("scope") @Nullable String scope,

        @JsonProperty("id_token")
        @com.squareup.moshi.Json(name = "id_token")
        @io.github.wycst.wast.json.annotations.JsonProperty(name = "id_token")
        @Nullable
        String idToken) {}
