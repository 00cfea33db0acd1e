package dev.jeton.tokens.rar;

import dev.jeton.RawJson;
import dev.jeton.annotation.Json;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One element of {@code authorization_details}, which is a bare array (RFC 9396 section 2). {@code AuthorizationDetailCodec.INSTANCE.list()}
 * reads and writes the array. Immutable.
 *
 * <p>A single string stands for an array of one in {@code locations}, {@code actions}, {@code datatypes} and {@code privileges}, since even the
 * RFC has it so (appendix A.3). It is written in brackets.
 *
 * @param type {@code type}, which says what the other members mean; required
 * @param locations {@code locations} of the resources, mostly URIs (section 2.2, as the four that follow)
 * @param actions {@code actions} that are asked for or allowed
 * @param datatypes {@code datatypes} that are asked for or allowed
 * @param identifier {@code identifier} of one resource
 * @param privileges {@code privileges} at the resource
 * @param extra the members that {@code type} defines, such as {@code instructedAmount}, in the order in which they came. Counts as secret, since
 *     it can hold accounts and amounts
 */
@Json(view = true)
public record AuthorizationDetail(
        @Json.Required String type,

        @Json.SingleOrArray(write = Json.SingleAs.ARRAY) @Nullable
        List<String> locations,

        @Json.SingleOrArray(write = Json.SingleAs.ARRAY) @Nullable
        List<String> actions,

        @Json.SingleOrArray(write = Json.SingleAs.ARRAY) @Nullable
        List<String> datatypes,

        @Nullable String identifier,

        @Json.SingleOrArray(write = Json.SingleAs.ARRAY) @Nullable
        List<String> privileges,

        @Json.Extra Map<String, RawJson> extra) {

    /** Shows all members except the secrets. */
    @Override
    public String toString() {
        return AuthorizationDetailCodec.INSTANCE.describe(this);
    }
}
