package dev.jeton.tokens.device;

import dev.jeton.OpenEnum;
import dev.jeton.RawJson;
import dev.jeton.annotation.Json;
import dev.jeton.tokens.internal.Polling;
import dev.jeton.tokens.oauth.OAuthErrorCode;
import java.time.Duration;
import java.util.Map;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * The answer of a token endpoint to a client that polls, as long as there is no token (RFC 8628 section 3.5, CIBA section 11). Immutable.
 *
 * @param error {@code error}, the code; required. One that is not registered is kept as text
 * @param errorDescription {@code error_description}, for developers; null where it is no string
 * @param errorUri {@code error_uri}, a page about the error; null where it is no string
 * @param interval {@code interval}, the new number of seconds between two requests. No RFC has it here; GitHub sends it with {@code slow_down}
 * @param extra all other members, in the order in which they came; counts as secret
 */
@Json(naming = Json.Naming.SNAKE_CASE, view = true)
public record PollingErrorResponse(
        @Json.Required OpenEnum<OAuthErrorCode> error,
        @Json.DefaultOnError @Nullable String errorDescription,
        @Json.DefaultOnError @Nullable String errorUri,
        @Json.Lenient OptionalLong interval,
        @Json.Extra Map<String, RawJson> extra) {

    /**
     * Whether the client should go on asking.
     *
     * @return true for {@code authorization_pending} and {@code slow_down}; any other code ends the polling
     */
    public boolean isPending() {
        return error.is(OAuthErrorCode.AUTHORIZATION_PENDING) || error.is(OAuthErrorCode.SLOW_DOWN);
    }

    /**
     * How long to wait until the next request and between all that follow.
     *
     * @param current the interval so far
     * @return after {@code slow_down} five seconds more, or {@code interval} where that is longer; otherwise what it was
     */
    public Duration nextInterval(Duration current) {
        return error.is(OAuthErrorCode.SLOW_DOWN) ? Polling.slowedDown(current, interval) : current;
    }

    /** Shows all members except the secrets. */
    @Override
    public String toString() {
        return PollingErrorResponseCodec.INSTANCE.describe(this);
    }
}
