package dev.jeton.tokens.affinidi;

import dev.jeton.RawJson;
import dev.jeton.annotation.Json;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * What Affinidi's services answer where they refuse, in a form of their own. Names are in camel case here. Immutable.
 *
 * @param name {@code name} of the error, such as {@code InvalidParameterError}; required
 * @param message {@code message}, for developers
 * @param httpStatusCode {@code httpStatusCode}; a string of digits is read, too
 * @param traceId {@code traceId}, which Affinidi's support asks for
 * @param details {@code details}, what was wrong with which part of the request
 * @param extra all other members, in the order in which they came; counts as secret
 */
@Json(view = true)
public record AffinidiError(
        @Json.Required String name,
        @Nullable String message,
        @Json.Lenient OptionalInt httpStatusCode,
        @Nullable String traceId,
        @Nullable List<AffinidiErrorDetail> details,
        @Json.Extra Map<String, RawJson> extra) {

    /** Shows all members except the secrets. */
    @Override
    public String toString() {
        return AffinidiErrorCodec.INSTANCE.describe(this);
    }
}
