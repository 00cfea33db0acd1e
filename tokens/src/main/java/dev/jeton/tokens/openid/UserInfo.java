package dev.jeton.tokens.openid;

import dev.jeton.RawJson;
import dev.jeton.annotation.Json;
import dev.jeton.tokens.internal.Expiry;
import dev.jeton.tokens.internal.LanguageTagged;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * The answer of a userinfo endpoint, with the standard claims (OpenID Connect Core sections 5.1 and 5.3.2). All of it is personal data and
 * counts as secret. A client has to check that {@code sub} is that of the ID token. Immutable.
 *
 * <p>Some servers send {@code "true"} and {@code "false"} as strings, such as Apple and Amazon Cognito; both are read, and a boolean is written.
 *
 * @param sub {@code sub}, the user's identifier at the issuer; required
 * @param name {@code name}, the whole name
 * @param givenName {@code given_name}
 * @param familyName {@code family_name}
 * @param middleName {@code middle_name}
 * @param nickname {@code nickname}
 * @param preferredUsername {@code preferred_username}; neither unique nor stable
 * @param profile {@code profile}, a page
 * @param picture {@code picture}, the URL of an image
 * @param website {@code website}, a page
 * @param email {@code email}; neither unique nor stable
 * @param emailVerified {@code email_verified}; a boolean, or one as a string
 * @param gender {@code gender}
 * @param birthdate {@code birthdate}: {@code 1977-10-03}, {@code 1977} or {@code 0000-10-03}
 * @param zoneinfo {@code zoneinfo}, such as {@code Europe/Paris}
 * @param locale {@code locale}, such as {@code en-US}; some servers send {@code en_US}
 * @param phoneNumber {@code phone_number}, mostly in E.164
 * @param phoneNumberVerified {@code phone_number_verified}; a boolean, or one as a string
 * @param address {@code address}
 * @param updatedAt {@code updated_at}, in seconds since the epoch; a string of digits is read, too. See {@link #updatedAtInstant()}
 * @param extra all other claims, such as {@code family_name#ja-Kana-JP} and {@code _claim_sources}, in the order in which they came
 */
@Json.Secret
@Json(naming = Json.Naming.SNAKE_CASE, view = true)
public record UserInfo(
        @Json.Required String sub,
        @Nullable String name,
        @Nullable String givenName,
        @Nullable String familyName,
        @Nullable String middleName,
        @Nullable String nickname,
        @Nullable String preferredUsername,
        @Nullable String profile,
        @Nullable String picture,
        @Nullable String website,
        @Nullable String email,
        @Json.Lenient Optional<Boolean> emailVerified,
        @Nullable String gender,
        @Nullable String birthdate,
        @Nullable String zoneinfo,
        @Nullable String locale,
        @Nullable String phoneNumber,
        @Json.Lenient Optional<Boolean> phoneNumberVerified,
        @Nullable Address address,
        @Json.Lenient OptionalLong updatedAt,
        @Json.Extra Map<String, RawJson> extra) {

    /**
     * When the claims changed last.
     *
     * @return {@code updated_at}, limited to what {@link Instant#toEpochMilli()} can express; empty where there is none
     */
    public Optional<Instant> updatedAtInstant() {
        return Expiry.at(updatedAt);
    }

    /**
     * A claim in a language or script (section 5.2).
     *
     * @param claim the name without a tag, such as {@code family_name}
     * @param languageTag a tag of BCP 47 such as {@code ja-Kana-JP}, compared without regard to the case of A to Z
     * @return {@code family_name#ja-Kana-JP}; empty where there is none or it is no string
     */
    public Optional<String> claim(String claim, String languageTag) {
        return LanguageTagged.text(extra, claim, languageTag);
    }

    /** Shows which members there are. */
    @Override
    public String toString() {
        return UserInfoCodec.INSTANCE.describe(this);
    }
}
