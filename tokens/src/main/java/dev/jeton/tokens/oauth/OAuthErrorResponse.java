package dev.jeton.tokens.oauth;

import dev.jeton.OpenEnum;
import dev.jeton.RawJson;
import dev.jeton.annotation.Json;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The answer of a token endpoint that refuses (RFC 6749 section 5.2). A document without {@code error} is rejected, as is one where
 * it is no string.
 *
 * <p>The three members of the RFC are no secrets: their text is meant for developers and their logs. It comes from the server, though, and
 * may name users.
 *
 * @param error {@code error}, the code; one that is not registered is kept as text
 * @param errorDescription {@code error_description}, in English for developers, not for end users; null where it is no string
 * @param errorUri {@code error_uri}, a page about the error; null where it is no string; not checked to be a URI
 * @param extra all other members, in the order in which they came; written back behind those above. Counts as secret
 */
@Json(naming = Json.Naming.SNAKE_CASE, view = true)
public record OAuthErrorResponse(
        @Json.Required OpenEnum<OAuthErrorCode> error,
        @Json.DefaultOnError @Nullable String errorDescription,
        @Json.DefaultOnError @Nullable String errorUri,
        @Json.Extra Map<String, RawJson> extra) {

    /** Shows all members except the secrets. */
    @Override
    public String toString() {
        return OAuthErrorResponseCodec.INSTANCE.describe(this);
    }
}
