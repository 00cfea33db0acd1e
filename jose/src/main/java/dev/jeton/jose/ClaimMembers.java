package dev.jeton.jose;

import dev.jeton.RawJson;
import dev.jeton.annotation.Json;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The members of {@link JwtClaims} once more, for a generated view inside {@link JwtClaimsView}, which has the accessors for people. */
@Json(naming = Json.Naming.SNAKE_CASE, view = true)
record ClaimMembers(
        @Nullable String iss,
        @Json.Secret @Nullable String sub,
        @Nullable RawJson aud,
        @Nullable BigDecimal exp,
        @Nullable BigDecimal nbf,
        @Nullable BigDecimal iat,
        @Json.Secret @Nullable String jti,
        @Json.SpaceDelimited @Nullable List<String> scope,
        @Nullable String clientId,
        @Nullable String azp,
        @Nullable BigDecimal authTime,
        @Json.Secret @Nullable String nonce,
        @Nullable String acr,
        @Nullable List<String> amr,
        @Nullable Confirmation cnf,
        @Nullable Actor act,
        @Nullable RawJson roles,
        @Nullable RawJson groups,
        @Json.Extra Map<String, RawJson> others) {

    /** Shows all members except the secrets. */
    @Override
    public String toString() {
        return ClaimMembersCodec.INSTANCE.describe(this);
    }
}
