package dev.jeton.jose;

import dev.jeton.RawJson;
import dev.jeton.annotation.Json;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Who acts for the subject of a token: the claim {@code act} (RFC 8693 section 4.1). Only the outermost actor is to be considered by access
 * control; those inside are history. Immutable.
 *
 * @param iss {@code iss}, who knows the actor
 * @param sub {@code sub}, the actor; a secret, as it is personal data
 * @param clientId {@code client_id} of the actor
 * @param act {@code act}, who acted before
 * @param others claims that the type does not know; a duplicate among them is rejected
 */
@Json(naming = Json.Naming.SNAKE_CASE, view = true)
public record Actor(
        @Nullable String iss,
        @Json.Secret @Nullable String sub,
        @Nullable String clientId,
        @Nullable Actor act,
        @Json.Extra Map<String, RawJson> others) {

    /** Shows all members except the secrets. */
    @Override
    public String toString() {
        return ActorCodec.INSTANCE.describe(this);
    }
}
