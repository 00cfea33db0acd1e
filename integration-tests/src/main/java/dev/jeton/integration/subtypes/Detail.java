package dev.jeton.integration.subtypes;

import dev.jeton.RawJson;
import dev.jeton.annotation.Json;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An entry of {@code authorization_details} (RFC 9396): told by its type, and kept whatever it is. */
@Json(discriminator = "type", naming = Json.Naming.SNAKE_CASE, view = true)
public sealed interface Detail {

    @Json.Subtype("payment_initiation")
    record Payment(
            @Nullable String creditorName,
            long amount,
            @Nullable List<@Nullable String> actions) implements Detail {}

    /** With the discriminator as a property. */
    @Json.Subtype({"account", "account_information"})
    record Account(
            @Nullable Kind type, @Json.Secret @Nullable String iban) implements Detail {
        @Override
        public String toString() {
            return Detail_AccountCodec.INSTANCE.describe(this);
        }
    }

    /** Has nothing of its own. */
    @Json.Subtype("ping")
    record Ping() implements Detail {}

    @Json.Subtype(fallback = true)
    record Other(
            @Nullable String type, @Json.Extra @Nullable Map<String, RawJson> rest) implements Detail {
        @Override
        public String toString() {
            return Detail_OtherCodec.INSTANCE.describe(this);
        }
    }

    @Json
    enum Kind {
        @Json.Name("account")
        ACCOUNT,
        @Json.Name("account_information")
        ACCOUNT_INFORMATION
    }
}
