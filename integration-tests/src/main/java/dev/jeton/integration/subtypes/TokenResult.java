package dev.jeton.integration.subtypes;

import dev.jeton.annotation.Json;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** What a token endpoint answers: an error wherever it stands, and whatever else is there. */
@Json(naming = Json.Naming.SNAKE_CASE, view = true)
public sealed interface TokenResult permits TokenResult.Denied, TokenResult.Granted {

    @Json.Subtype(whenPresent = "error")
    record Denied(@Json.Raw String error, @Nullable String errorDescription) implements TokenResult {
        @Override
        public String toString() {
            return TokenResult_DeniedCodec.INSTANCE.describe(this);
        }
    }

    @Json.Subtype(whenPresent = "access_token")
    record Granted(
            @Json.Secret @Nullable String accessToken,
            @Json.Lenient OptionalLong expiresIn) implements TokenResult {
        @Override
        public String toString() {
            return TokenResult_GrantedCodec.INSTANCE.describe(this);
        }
    }
}
