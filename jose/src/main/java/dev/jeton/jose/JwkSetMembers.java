package dev.jeton.jose;

import dev.jeton.RawJson;
import dev.jeton.annotation.Json;
import java.util.List;
import java.util.Map;

/** The members of {@link JwkSet} once more, for a generated view inside {@link JwkSetView}. */
@Json(view = true)
record JwkSetMembers(
        @Json.Required List<RawJson> keys, @Json.Extra Map<String, RawJson> others) {

    /** Shows nothing of the keys. */
    @Override
    public String toString() {
        return JwkSetMembersCodec.INSTANCE.describe(this);
    }
}
