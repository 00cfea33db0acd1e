package dev.jeton.benchmarks.peer.vector;

import org.jspecify.annotations.Nullable;
import org.simdjson.annotations.JsonFieldName;

/** The token response of the main comparison, with simdjson-java's annotations, which a class of Java 17 can't bear. */
record SimdjsonTokenResponse(
        @JsonFieldName("access_token") String accessToken,
        @JsonFieldName("token_type") String tokenType,
        @JsonFieldName("expires_in") long expiresIn,
        @JsonFieldName("refresh_token") @Nullable String refreshToken,
        @JsonFieldName("scope") @Nullable String scope,
        @JsonFieldName("id_token") @Nullable String idToken) {}
