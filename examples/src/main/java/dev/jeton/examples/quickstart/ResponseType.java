package dev.jeton.examples.quickstart;

import dev.jeton.JsonCodec;
import dev.jeton.jose.JwkSetCodec;
import dev.jeton.jose.JwtClaimsCodec;
import dev.jeton.tokens.affinidi.AffinidiErrorCodec;
import dev.jeton.tokens.affinidi.ConsumerAuthTokenEndpointOutputCodec;
import dev.jeton.tokens.authlete.TokenCreateResponseCodec;
import dev.jeton.tokens.ciba.BackchannelAuthenticationResponseCodec;
import dev.jeton.tokens.ciba.PingCallbackCodec;
import dev.jeton.tokens.ciba.PushCallbackCodec;
import dev.jeton.tokens.device.DeviceAuthorizationResponseCodec;
import dev.jeton.tokens.device.PollingErrorResponseCodec;
import dev.jeton.tokens.exchange.TokenExchangeResponseCodec;
import dev.jeton.tokens.introspection.IntrospectionResponseCodec;
import dev.jeton.tokens.metadata.AuthorizationServerMetadataCodec;
import dev.jeton.tokens.metadata.OpenIdProviderMetadataCodec;
import dev.jeton.tokens.metadata.ProtectedResourceMetadataCodec;
import dev.jeton.tokens.msal.ServerAuthorizationTokenResponseCodec;
import dev.jeton.tokens.oauth.OAuthErrorResponseCodec;
import dev.jeton.tokens.oauth.OAuthTokenResponseCodec;
import dev.jeton.tokens.oauth.TokenResultCodec;
import dev.jeton.tokens.openid.UserInfoCodec;
import dev.jeton.tokens.par.PushedAuthorizationResponseCodec;
import dev.jeton.tokens.ppro.PproTokenResponseCodec;
import dev.jeton.tokens.rar.AuthorizationDetailCodec;
import dev.jeton.tokens.registration.ClientInformationResponseCodec;
import dev.jeton.tokens.registration.ClientMetadataCodec;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The types of documents that the program reads. */
enum ResponseType {
    RESULT(TokenResultCodec.INSTANCE, "a token or a refusal, as JSON or as a form"),
    MSAL(ServerAuthorizationTokenResponseCodec.INSTANCE, "a token of Microsoft Entra, Azure AD, ADFS"),
    AFFINIDI(ConsumerAuthTokenEndpointOutputCodec.INSTANCE, "a token of Affinidi"),
    PPRO(PproTokenResponseCodec.INSTANCE, "a token of PPRO, any Keycloak"),
    AUTHLETE(TokenCreateResponseCodec.INSTANCE, "Authlete's /auth/token/create"),
    OAUTH(OAuthTokenResponseCodec.INSTANCE, "a token, RFC 6749 section 5.1"),
    ERROR(OAuthErrorResponseCodec.INSTANCE, "a refusal, RFC 6749 section 5.2"),
    AFFINIDI_ERROR(AffinidiErrorCodec.INSTANCE, "a refusal of Affinidi"),
    EXCHANGE(TokenExchangeResponseCodec.INSTANCE, "a token for another one, RFC 8693"),
    INTROSPECTION(IntrospectionResponseCodec.INSTANCE, "what is known of a token, RFC 7662"),
    DEVICE(DeviceAuthorizationResponseCodec.INSTANCE, "codes for a device, RFC 8628"),
    POLLING_ERROR(PollingErrorResponseCodec.INSTANCE, "no token yet, RFC 8628"),
    PAR(PushedAuthorizationResponseCodec.INSTANCE, "a pushed request, RFC 9126"),
    DETAILS(AuthorizationDetailCodec.INSTANCE.list(), "authorization details, RFC 9396"),
    SERVER(AuthorizationServerMetadataCodec.INSTANCE, "metadata of a server, RFC 8414"),
    OPENID(OpenIdProviderMetadataCodec.INSTANCE, "metadata of an OpenID provider"),
    RESOURCE(ProtectedResourceMetadataCodec.INSTANCE, "metadata of a resource, RFC 9728"),
    CLIENT_METADATA(ClientMetadataCodec.INSTANCE, "a client to register, RFC 7591"),
    CLIENT(ClientInformationResponseCodec.INSTANCE, "a client that is registered, RFC 7591"),
    USERINFO(UserInfoCodec.INSTANCE, "a user's claims, OpenID Connect"),
    CIBA(BackchannelAuthenticationResponseCodec.INSTANCE, "a request that a user answers, CIBA"),
    CIBA_PING(PingCallbackCodec.INSTANCE, "the callback of CIBA's ping mode"),
    CIBA_PUSH(PushCallbackCodec.INSTANCE, "the callback of CIBA's push mode"),
    JWKS(JwkSetCodec.INSTANCE, "a set of keys, RFC 7517"),
    JWT(JwtClaimsCodec.INSTANCE, "a signed JWT, RFC 7519; its signature is not verified");

    /** Those that there is a made-up response of. */
    static final List<ResponseType> SAMPLES = List.of(MSAL, AFFINIDI, PPRO, AUTHLETE, OAUTH);

    private final JsonCodec<?> codec;

    private final String description;

    ResponseType(JsonCodec<?> codec, String description) {
        this.codec = codec;
        this.description = description;
    }

    /** Reads the document; of a JWT its claims. */
    JsonCodec<?> codec() {
        return codec;
    }

    /** How the type is called on the command line. */
    String option() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What the type is, for the program's help. */
    String description() {
        return description;
    }

    static ResponseType ofOption(String option) {
        return Arrays.stream(values())
                .filter(type -> type.option().equals(option))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("unknown type: " + option));
    }

    /** Opens a made-up response of this type, which is one of the {@link #SAMPLES}. */
    InputStream openSample() throws IOException {
        InputStream sample = ResponseType.class.getResourceAsStream(option() + ".json");
        if (sample == null) {
            throw new FileNotFoundException(option() + ".json");
        }
        return sample;
    }
}
