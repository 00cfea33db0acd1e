package dev.jeton.integration.flattened;

import dev.jeton.RawJson;
import dev.jeton.annotation.Json;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The same type flattened twice, with a secret one, between members of its own. */
@Json(view = true)
public record Customer(
        long id,
        @Json.Flatten @Nullable Address home,
        @Nullable String name,

        @Json.Flatten(prefix = "billing_") @Json.Secret @Nullable
        Address billing,

        @Json.Extra Map<String, RawJson> extra) {
    @Override
    public String toString() {
        return CustomerCodec.INSTANCE.describe(this);
    }
}
