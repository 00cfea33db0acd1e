package dev.jeton.tokens.authlete;

import dev.jeton.OpenEnum;
import dev.jeton.RawJson;
import dev.jeton.annotation.Json;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The answer of Authlete's API {@code /auth/token/fail}: the error that the client gets after {@code action} was {@code PASSWORD}. Immutable.
 *
 * @param resultCode {@code resultCode}, such as {@code A050001}
 * @param resultMessage {@code resultMessage}, what happened, for developers
 * @param action {@code action}, what to do next
 * @param responseContent {@code responseContent}, what the server has to send to the client, as text; a secret, since there are tokens in it
 * @param extra all other members, in the order in which they came; counts as secret
 */
@Json(view = true)
public record TokenFailResponse(
        @Nullable String resultCode,
        @Nullable String resultMessage,
        @Nullable OpenEnum<Action> action,
        @Json.Secret @Nullable String responseContent,
        @Json.Extra Map<String, RawJson> extra) {

    /** Shows all members except the secrets. */
    @Override
    public String toString() {
        return TokenFailResponseCodec.INSTANCE.describe(this);
    }
}
