package dev.jeton.examples.recipes;

import dev.jeton.RawJson;
import dev.jeton.annotation.Json;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Members that a type does not know are passed over. Here they are kept as raw JSON and written back behind the others, so that a
 * proxy loses nothing.
 *
 * @param issuer {@code iss}
 * @param extra all other members, in their order; nobody knows what is in them, so they count as secret
 */
@Json
public record ExtraMembers(
        @Json.Name("iss") @Nullable String issuer,
        @Json.Extra Map<String, RawJson> extra) {

    /** A further member as JSON; null where it is absent. */
    public @Nullable RawJson member(String name) {
        return extra.get(name);
    }

    @Override
    public String toString() {
        return ExtraMembersCodec.INSTANCE.describe(this);
    }
}
