package dev.jeton.tokens.ciba;

import dev.jeton.RawJson;
import dev.jeton.annotation.Json;
import java.util.Map;

/**
 * What an OpenID provider sends to a client in ping mode once there is an answer (CIBA section 10.2). It is authenticated by the bearer
 * token that the client gave. Immutable.
 *
 * @param authReqId {@code auth_req_id} of the client's request; required, a secret
 * @param extra all other members, in the order in which they came; counts as secret
 */
@Json(naming = Json.Naming.SNAKE_CASE, view = true)
public record PingCallback(
        @Json.Required @Json.Secret String authReqId,
        @Json.Extra Map<String, RawJson> extra) {

    /** Shows all members except the secrets. */
    @Override
    public String toString() {
        return PingCallbackCodec.INSTANCE.describe(this);
    }
}
