package dev.jeton.tokens.par;

import dev.jeton.RawJson;
import dev.jeton.annotation.Json;
import dev.jeton.tokens.internal.Expiry;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * The answer of a pushed authorization request endpoint (RFC 9126 section 2.2). Errors are those of a token endpoint (section 2.3).
 * Immutable.
 *
 * @param requestUri {@code request_uri}, which stands for the request at the authorization endpoint; required. A secret: it can be used once
 * @param expiresIn {@code expires_in}, its lifetime in seconds. The RFC requires it; an answer without one is read all the same
 * @param extra all other members, in the order in which they came; counts as secret
 */
@Json(naming = Json.Naming.SNAKE_CASE, view = true)
public record PushedAuthorizationResponse(
        @Json.Required @Json.Secret String requestUri,
        @Json.Lenient OptionalLong expiresIn,
        @Json.Extra Map<String, RawJson> extra) {

    /**
     * When the request expires.
     *
     * @param receivedAt when the response was received, or better, when the request was sent
     * @return the instant, limited to what {@link Instant#toEpochMilli()} can express; empty where there is no {@code expires_in}
     */
    public Optional<Instant> expiresAt(Instant receivedAt) {
        return Expiry.after(receivedAt, expiresIn);
    }

    /** Shows all members except the secrets. */
    @Override
    public String toString() {
        return PushedAuthorizationResponseCodec.INSTANCE.describe(this);
    }
}
