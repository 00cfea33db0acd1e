package dev.jeton.tokens.affinidi;

import dev.jeton.RawJson;
import dev.jeton.annotation.Json;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What was wrong with one part of a request. Immutable.
 *
 * @param issue {@code issue}, what is wrong
 * @param field {@code field}, which part
 * @param value {@code value} that it had; a secret, as it comes from the request
 * @param location {@code location} of the part, such as {@code body}
 * @param extra all other members, in the order in which they came; counts as secret
 */
@Json(view = true)
public record AffinidiErrorDetail(
        @Nullable String issue,
        @Nullable String field,
        @Json.Lenient @Json.Secret @Nullable String value,
        @Nullable String location,
        @Json.Extra Map<String, RawJson> extra) {

    /** Shows all members except the secrets. */
    @Override
    public String toString() {
        return AffinidiErrorDetailCodec.INSTANCE.describe(this);
    }
}
