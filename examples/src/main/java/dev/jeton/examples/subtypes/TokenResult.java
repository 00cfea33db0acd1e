package dev.jeton.examples.subtypes;

import dev.jeton.annotation.Json;
import org.jspecify.annotations.Nullable;

@Json(naming = Json.Naming.SNAKE_CASE)
public sealed interface TokenResult {

    @Json.Subtype(whenPresent = "error")
    record Denied(String error, @Nullable String errorDescription) implements TokenResult {}

    @Json.Subtype(whenPresent = "access_token")
    record Granted(
            @Json.Secret String accessToken, @Nullable String scope) implements TokenResult {
        @Override
        public String toString() {
            return TokenResult_GrantedCodec.INSTANCE.describe(this);
        }
    }
}
