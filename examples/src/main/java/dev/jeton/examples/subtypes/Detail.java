package dev.jeton.examples.subtypes;

import dev.jeton.RawJson;
import dev.jeton.annotation.Json;
import java.util.Map;
import org.jspecify.annotations.Nullable;

@Json(discriminator = "type", naming = Json.Naming.SNAKE_CASE, view = true)
public sealed interface Detail {

    @Json.Subtype("payment_initiation")
    record Payment(String creditorName, long cents) implements Detail {}

    @Json.Subtype({"account", "account_information"})
    record Account(String iban) implements Detail {}

    @Json.Subtype(fallback = true)
    record Other(@Nullable String type, @Json.Extra Map<String, RawJson> rest) implements Detail {
        @Override
        public String toString() {
            return Detail_OtherCodec.INSTANCE.describe(this);
        }
    }
}
