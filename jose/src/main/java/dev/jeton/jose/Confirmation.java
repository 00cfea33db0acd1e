package dev.jeton.jose;

import dev.jeton.RawJson;
import dev.jeton.annotation.Json;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The key that the sender of a token must prove to have: the claim {@code cnf} (RFC 7800 section 3.1). Immutable.
 *
 * @param jwk {@code jwk}, the key itself
 * @param jwe {@code jwe}, a symmetric key that is encrypted; a secret
 * @param kid {@code kid}, the key's name
 * @param jku {@code jku}, where the key is; never to be fetched from without a list of what is allowed
 * @param jkt {@code jkt}, the SHA-256 thumbprint of the key (RFC 9449 section 6.1)
 * @param x5tS256 {@code x5t#S256}, the SHA-256 thumbprint of the client's certificate (RFC 8705 section 3.1)
 * @param others members that the type does not know; a duplicate among them is rejected
 */
@Json(view = true)
public record Confirmation(
        @Nullable Jwk jwk,
        @Json.Secret @Nullable String jwe,
        @Nullable String kid,
        @Nullable String jku,
        @Nullable String jkt,
        @Json.Name("x5t#S256") @Nullable String x5tS256,
        @Json.Extra Map<String, RawJson> others) {

    /** Shows all members except the secrets. */
    @Override
    public String toString() {
        return ConfirmationCodec.INSTANCE.describe(this);
    }
}
