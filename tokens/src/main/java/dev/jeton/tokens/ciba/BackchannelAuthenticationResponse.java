package dev.jeton.tokens.ciba;

import dev.jeton.RawJson;
import dev.jeton.annotation.Json;
import dev.jeton.tokens.internal.Expiry;
import dev.jeton.tokens.internal.Polling;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * The answer of a backchannel authentication endpoint (CIBA section 7.3). Immutable.
 *
 * @param authReqId {@code auth_req_id}, which names the request; required, a secret
 * @param expiresIn {@code expires_in}, its lifetime in seconds. The specification requires it; an answer without one is read all the same
 * @param interval {@code interval}, the least number of seconds between two requests; see {@link #pollingInterval()}
 * @param extra all other members, in the order in which they came; counts as secret
 */
@Json(naming = Json.Naming.SNAKE_CASE, view = true)
public record BackchannelAuthenticationResponse(
        @Json.Required @Json.Secret String authReqId,
        @Json.Lenient OptionalLong expiresIn,
        @Json.Lenient OptionalLong interval,
        @Json.Extra Map<String, RawJson> extra) {

    /** The seconds between two requests where {@code interval} is absent or {@code null} (section 7.3). */
    public static final int DEFAULT_INTERVAL = Polling.DEFAULT_SECONDS;

    /**
     * How long to wait between two requests at least.
     *
     * @return {@code interval}; 5 seconds where it is absent, {@code null} or negative
     */
    public Duration pollingInterval() {
        return Polling.interval(interval);
    }

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
        return BackchannelAuthenticationResponseCodec.INSTANCE.describe(this);
    }
}
