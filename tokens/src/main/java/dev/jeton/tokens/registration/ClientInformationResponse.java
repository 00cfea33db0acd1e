package dev.jeton.tokens.registration;

import dev.jeton.RawJson;
import dev.jeton.annotation.Json;
import dev.jeton.tokens.internal.Expiry;
import dev.jeton.tokens.internal.LanguageTagged;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * What an authorization server answers to a client that registers (RFC 7591 section 3.2.1) or reads or changes its registration (RFC 7592
 * section 3): its credentials, and all of its metadata as the server keeps them. Immutable.
 *
 * <p>A component is null where the member is absent, also where the RFC has a default, so that what is written is what was read. The methods
 * that end in {@code OrDefault} know the defaults.
 *
 * @param clientId {@code client_id}, required
 * @param clientSecret {@code client_secret}, a secret
 * @param clientIdIssuedAt {@code client_id_issued_at}, in seconds since the epoch; see {@link #issuedAt()}
 * @param clientSecretExpiresAt {@code client_secret_expires_at}, in seconds since the epoch; 0 means never. See {@link #secretExpiresAt()}
 * @param registrationAccessToken {@code registration_access_token}, with which the client changes its registration (RFC 7592 section 3), a secret
 * @param registrationClientUri {@code registration_client_uri}, where it does (RFC 7592 section 3)
 * @param redirectUris {@code redirect_uris}, for grants that redirect
 * @param tokenEndpointAuthMethod {@code token_endpoint_auth_method}, see {@link #tokenEndpointAuthMethodOrDefault()}
 * @param grantTypes {@code grant_types}, see {@link #grantTypesOrDefault()}
 * @param responseTypes {@code response_types}, see {@link #responseTypesOrDefault()}
 * @param clientName {@code client_name}, for users; see {@link #clientName(String)}
 * @param clientUri {@code client_uri}, a page about the client
 * @param logoUri {@code logo_uri}, the URL of an image
 * @param scope {@code scope}, one string with spaces; an array is read, too
 * @param contacts {@code contacts}, mostly addresses of people; they count as secret
 * @param tosUri {@code tos_uri}, the terms of service
 * @param policyUri {@code policy_uri}, what the client does with data about users
 * @param jwksUri {@code jwks_uri}, the client's keys; not beside {@code jwks}
 * @param jwks {@code jwks}, the client's keys as a JWK set; {@code JwkSetCodec} of {@code jeton-jose} reads it. Counts as secret, as all raw JSON
 * @param softwareId {@code software_id}, the same for all instances of the software
 * @param softwareVersion {@code software_version}
 * @param softwareStatement {@code software_statement}, a JWT with these members, which a third party vouches for (section 2.3)
 * @param extra all other members, such as {@code client_name#ja-Jpan-JP}, in the order in which they came; counts as secret
 */
@Json(naming = Json.Naming.SNAKE_CASE, view = true)
public record ClientInformationResponse(
        @Json.Required String clientId,
        @Json.Secret @Nullable String clientSecret,
        @Json.Lenient OptionalLong clientIdIssuedAt,
        @Json.Lenient OptionalLong clientSecretExpiresAt,

        @Json.Charset(Json.Characters.VSCHAR) @Json.Secret @Nullable
        String registrationAccessToken,

        @Nullable String registrationClientUri,
        @Nullable List<String> redirectUris,
        @Nullable String tokenEndpointAuthMethod,
        @Nullable List<String> grantTypes,
        @Nullable List<String> responseTypes,
        @Nullable String clientName,
        @Nullable String clientUri,
        @Nullable String logoUri,
        @Json.Delimited(" ") @Nullable List<String> scope,
        @Json.Secret @Nullable List<String> contacts,
        @Nullable String tosUri,
        @Nullable String policyUri,
        @Nullable String jwksUri,
        @Nullable RawJson jwks,
        @Nullable String softwareId,
        @Nullable String softwareVersion,
        @Nullable String softwareStatement,
        @Json.Extra Map<String, RawJson> extra) {

    /**
     * When the identifier was issued.
     *
     * @return {@code client_id_issued_at}, limited to what {@link Instant#toEpochMilli()} can express; empty where there is none
     */
    public Optional<Instant> issuedAt() {
        return Expiry.at(clientIdIssuedAt);
    }

    /**
     * When the secret expires.
     *
     * @return {@code client_secret_expires_at}, limited as by {@link #issuedAt()}; empty where it is absent or 0, which means never
     */
    public Optional<Instant> secretExpiresAt() {
        return Expiry.atUnlessZero(clientSecretExpiresAt);
    }

    /**
     * How the client authenticates at the token endpoint.
     *
     * @return {@code token_endpoint_auth_method}, or {@code client_secret_basic} where it is absent
     */
    public String tokenEndpointAuthMethodOrDefault() {
        return tokenEndpointAuthMethod == null ? RegistrationDefaults.AUTH_METHOD : tokenEndpointAuthMethod;
    }

    /**
     * Which grant types the client uses.
     *
     * @return {@code grant_types}, or {@code authorization_code} where it is absent
     */
    public List<String> grantTypesOrDefault() {
        return grantTypes == null ? RegistrationDefaults.GRANT_TYPES : grantTypes;
    }

    /**
     * Which response types the client uses.
     *
     * @return {@code response_types}, or {@code code} where it is absent
     */
    public List<String> responseTypesOrDefault() {
        return responseTypes == null ? RegistrationDefaults.RESPONSE_TYPES : responseTypes;
    }

    /**
     * The client's name in a language or script (section 2.2).
     *
     * @param languageTag a tag of BCP 47 such as {@code ja-Jpan-JP}, compared without regard to the case of A to Z
     * @return {@code client_name#ja-Jpan-JP}; empty where there is none or it is no string
     */
    public Optional<String> clientName(String languageTag) {
        return LanguageTagged.text(extra, "client_name", languageTag);
    }

    /** Shows all members except the secrets. */
    @Override
    public String toString() {
        return ClientInformationResponseCodec.INSTANCE.describe(this);
    }
}
