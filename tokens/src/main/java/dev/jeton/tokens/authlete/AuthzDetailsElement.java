package dev.jeton.tokens.authlete;

import dev.jeton.annotation.Json;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One of the {@link AuthzDetails}, with the common fields of RFC 9396 section 2.2. Immutable.
 *
 * @param type {@code type}, which says what the others mean; required
 * @param locations {@code locations} of the resources, mostly URIs
 * @param actions {@code actions} that are allowed
 * @param dataTypes {@code dataTypes} that may be accessed; RFC 9396 spells the name in lower case, Authlete does not
 * @param privileges {@code privileges} at the resource
 * @param identifier {@code identifier} of one resource
 * @param otherFields {@code otherFields}, a JSON object as text with all other fields. A secret: it can hold accounts and amounts
 */
@Json(view = true)
public record AuthzDetailsElement(
        @Json.Required String type,
        @Nullable List<String> locations,
        @Nullable List<String> actions,
        @Nullable List<String> dataTypes,
        @Nullable List<String> privileges,
        @Nullable String identifier,
        @Json.Secret @Nullable String otherFields) {

    /** Shows all members except the secrets. */
    @Override
    public String toString() {
        return AuthzDetailsElementCodec.INSTANCE.describe(this);
    }
}
