package dev.jeton.tokens.introspection;

import dev.jeton.RawJson;
import dev.jeton.annotation.Json;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The key to which a token is bound (RFC 7800 section 3.1), named by a thumbprint. The client has to prove that it holds the key.
 * Immutable.
 *
 * @param jkt {@code jkt}, the SHA-256 thumbprint of the key of a DPoP proof, in base64url (RFC 9449 section 6.1)
 * @param x5tS256 {@code x5t#S256}, the SHA-256 thumbprint of the client's certificate, in base64url (RFC 8705 section 3.1)
 * @param extra all other members, such as {@code jwk}; counts as secret
 */
@Json(view = true)
public record Confirmation(
        @Nullable String jkt,
        @Json.Name("x5t#S256") @Nullable String x5tS256,
        @Json.Extra Map<String, RawJson> extra) {

    /** Shows all members except the secrets. */
    @Override
    public String toString() {
        return ConfirmationCodec.INSTANCE.describe(this);
    }
}
