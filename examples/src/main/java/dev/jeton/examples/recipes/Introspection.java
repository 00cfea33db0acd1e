package dev.jeton.examples.recipes;

import dev.jeton.annotation.Json;
import java.util.List;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * A record of one's own: a part of what a token introspection endpoint answers (RFC 7662 section 2.2). The compiler makes
 * {@code IntrospectionCodec} of it.
 *
 * @param active whether the token is worth anything; required
 * @param scope of the token
 * @param clientId the client that got it
 * @param exp when it expires, in seconds since the epoch
 * @param sub the user; not shown by {@code toString}
 */
@Json(naming = Json.Naming.SNAKE_CASE)
public record Introspection(
        @Json.Required boolean active,
        @Json.SpaceDelimited @Nullable List<String> scope,
        @Json.Lenient @Nullable String clientId,
        @Json.Lenient OptionalLong exp,
        @Json.Secret @Nullable String sub) {

    @Override
    public String toString() {
        return IntrospectionCodec.INSTANCE.describe(this);
    }
}
