package dev.jeton.tokens.openid;

import dev.jeton.RawJson;
import dev.jeton.annotation.Json;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A postal address (OpenID Connect Core section 5.1.1). All of it is personal data and counts as secret. Immutable.
 *
 * @param formatted {@code formatted}, the whole address for a label; lines end with {@code \n} or {@code \r\n}
 * @param streetAddress {@code street_address}, may have several lines
 * @param locality {@code locality}, the city
 * @param region {@code region}, the state or province
 * @param postalCode {@code postal_code}; a number is read as its text
 * @param country {@code country}
 * @param extra all other members, in the order in which they came
 */
@Json.Secret
@Json(naming = Json.Naming.SNAKE_CASE, view = true)
public record Address(
        @Nullable String formatted,
        @Nullable String streetAddress,
        @Nullable String locality,
        @Nullable String region,
        @Json.Lenient @Nullable String postalCode,
        @Nullable String country,
        @Json.Extra Map<String, RawJson> extra) {

    /** Shows which members there are. */
    @Override
    public String toString() {
        return AddressCodec.INSTANCE.describe(this);
    }
}
