package dev.jeton.tokens;

import dev.jeton.JsonCodec;
import dev.jeton.tokens.affinidi.ConsumerAuthTokenEndpointOutput;
import dev.jeton.tokens.affinidi.ConsumerAuthTokenEndpointOutputCodec;
import dev.jeton.tokens.affinidi.ConsumerAuthTokenEndpointOutputView;
import dev.jeton.tokens.authlete.TokenCreateResponse;
import dev.jeton.tokens.authlete.TokenCreateResponseCodec;
import dev.jeton.tokens.authlete.TokenCreateResponseView;
import dev.jeton.tokens.msal.ServerAuthorizationTokenResponse;
import dev.jeton.tokens.msal.ServerAuthorizationTokenResponseCodec;
import dev.jeton.tokens.msal.ServerAuthorizationTokenResponseView;
import dev.jeton.tokens.oauth.OAuthTokenResponse;
import dev.jeton.tokens.oauth.OAuthTokenResponseCodec;
import dev.jeton.tokens.oauth.OAuthTokenResponseView;
import dev.jeton.tokens.ppro.PproTokenResponse;
import dev.jeton.tokens.ppro.PproTokenResponseCodec;
import dev.jeton.tokens.ppro.PproTokenResponseView;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.function.Function;

/** The five types, seen alike: what holds for each of them is tested for each of them. */
enum TokenFormat implements DocumentFormat {
    MSAL(
            ServerAuthorizationTokenResponse.class,
            new ViewedCodec<>(
                    ServerAuthorizationTokenResponseCodec.INSTANCE,
                    new ServerAuthorizationTokenResponseView(),
                    ServerAuthorizationTokenResponseView::toValue),
            ServerAuthorizationTokenResponse::accessToken,
            ServerAuthorizationTokenResponse::expiresIn),
    AFFINIDI(
            ConsumerAuthTokenEndpointOutput.class,
            new ViewedCodec<>(
                    ConsumerAuthTokenEndpointOutputCodec.INSTANCE,
                    new ConsumerAuthTokenEndpointOutputView(),
                    ConsumerAuthTokenEndpointOutputView::toValue),
            ConsumerAuthTokenEndpointOutput::accessToken,
            ConsumerAuthTokenEndpointOutput::expiresIn),
    PPRO(
            PproTokenResponse.class,
            new ViewedCodec<>(
                    PproTokenResponseCodec.INSTANCE, new PproTokenResponseView(), PproTokenResponseView::toValue),
            PproTokenResponse::accessToken,
            PproTokenResponse::expiresIn),
    AUTHLETE(
            TokenCreateResponse.class,
            new ViewedCodec<>(
                    TokenCreateResponseCodec.INSTANCE, new TokenCreateResponseView(), TokenCreateResponseView::toValue),
            TokenCreateResponse::accessToken,
            TokenCreateResponse::expiresIn),
    OAUTH(
            OAuthTokenResponse.class,
            new ViewedCodec<>(
                    OAuthTokenResponseCodec.INSTANCE, new OAuthTokenResponseView(), OAuthTokenResponseView::toValue),
            OAuthTokenResponse::accessToken,
            OAuthTokenResponse::expiresIn);

    private final Class<?> type;
    private final JsonCodec<Object> codec;
    private final Function<Object, String> accessToken;
    private final Function<Object, OptionalLong> expiresIn;

    @SuppressWarnings("unchecked") // All four are of the same T.
    <T> TokenFormat(
            Class<T> type, JsonCodec<T> codec, Function<T, String> accessToken, Function<T, OptionalLong> expiresIn) {
        this.type = type;
        this.codec = (JsonCodec<Object>) codec;
        this.accessToken = (Function<Object, String>) accessToken;
        this.expiresIn = (Function<Object, OptionalLong>) expiresIn;
    }

    Class<?> type() {
        return type;
    }

    @Override
    public JsonCodec<Object> codec() {
        return codec;
    }

    /** The access token of a value, or null. */
    String accessToken(Object value) {
        return accessToken.apply(value);
    }

    OptionalLong expiresIn(Object value) {
        return expiresIn.apply(value);
    }

    /** The name of the access token's member. */
    String accessTokenName() {
        return this == AUTHLETE ? "accessToken" : "access_token";
    }

    /** The name of the lifetime's member. */
    String expiresInName() {
        return this == AUTHLETE ? "expiresIn" : "expires_in";
    }

    /** The name of the token type's member. */
    String tokenTypeName() {
        return this == AUTHLETE ? "tokenType" : "token_type";
    }

    /** A body that has every member of the type. */
    @Override
    public byte[] body() {
        return Resources.bytes("/bodies/" + name().toLowerCase(Locale.ROOT) + ".json");
    }
}
