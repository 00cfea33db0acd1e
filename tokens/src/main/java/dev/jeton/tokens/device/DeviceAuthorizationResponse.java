package dev.jeton.tokens.device;

import dev.jeton.RawJson;
import dev.jeton.annotation.Json;
import dev.jeton.tokens.internal.Expiry;
import dev.jeton.tokens.internal.Polling;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * The answer of a device authorization endpoint (RFC 8628 section 3.2). Immutable.
 *
 * @param deviceCode {@code device_code}, with which the device polls; required, a secret
 * @param userCode {@code user_code}, which the user enters; required. A secret: whoever has it can approve the device
 * @param verificationUri {@code verification_uri}, where the user enters it; required. Google and Azure AD v1 call it {@code verification_url}, which
 *     is read, too
 * @param verificationUriComplete {@code verification_uri_complete}, the same with the code inside; a secret
 * @param expiresIn {@code expires_in}, the lifetime of both codes in seconds. The RFC requires it; an answer without one is read all the same
 * @param interval {@code interval}, the least number of seconds between two requests; see {@link #pollingInterval()}
 * @param extra all other members, such as Microsoft's {@code message}, in the order in which they came; counts as secret
 */
@Json(naming = Json.Naming.SNAKE_CASE, view = true)
public record DeviceAuthorizationResponse(
        @Json.Required @Json.Secret String deviceCode,
        @Json.Required @Json.Secret String userCode,
        @Json.Required @Json.Alias("verification_url") String verificationUri,
        @Json.Secret @Nullable String verificationUriComplete,
        @Json.Lenient OptionalLong expiresIn,
        @Json.Lenient OptionalLong interval,
        @Json.Extra Map<String, RawJson> extra) {

    /** The seconds between two requests where {@code interval} is absent or {@code null} (RFC 8628 section 3.2). */
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
     * When the codes expire.
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
        return DeviceAuthorizationResponseCodec.INSTANCE.describe(this);
    }
}
