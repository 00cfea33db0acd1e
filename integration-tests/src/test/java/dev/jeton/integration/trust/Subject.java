package dev.jeton.integration.trust;

import dev.jeton.JsonCodec;
import dev.jeton.JsonLimits;
import dev.jeton.JsonView;
import dev.jeton.integration.ArraysCodec;
import dev.jeton.integration.ArraysView;
import dev.jeton.integration.EverythingCodec;
import dev.jeton.integration.EverythingView;
import dev.jeton.tokens.affinidi.ConsumerAuthTokenEndpointOutputCodec;
import dev.jeton.tokens.affinidi.ConsumerAuthTokenEndpointOutputView;
import dev.jeton.tokens.authlete.TokenCreateResponseCodec;
import dev.jeton.tokens.authlete.TokenCreateResponseView;
import dev.jeton.tokens.introspection.IntrospectionResponseCodec;
import dev.jeton.tokens.introspection.IntrospectionResponseView;
import dev.jeton.tokens.msal.ServerAuthorizationTokenResponseCodec;
import dev.jeton.tokens.msal.ServerAuthorizationTokenResponseView;
import dev.jeton.tokens.oauth.OAuthTokenResponseCodec;
import dev.jeton.tokens.oauth.OAuthTokenResponseView;
import dev.jeton.tokens.openid.UserInfoCodec;
import dev.jeton.tokens.openid.UserInfoView;
import dev.jeton.tokens.ppro.PproTokenResponseCodec;
import dev.jeton.tokens.ppro.PproTokenResponseView;
import dev.jeton.tokens.registration.ClientInformationResponseCodec;
import dev.jeton.tokens.registration.ClientInformationResponseView;
import java.nio.charset.StandardCharsets;
import java.util.function.Function;

/** Types with secrets, each with a document that has the canary in every secret, and in members that the type does not know. */
enum Subject {
    OAUTH(
            OAuthTokenResponseCodec.INSTANCE,
            OAuthTokenResponseView::new,
            "{\"access_token\":S,\"refresh_token\":S,\"id_token\":S,\"expires_in\":3600,\"scope\":\"openid\",U}"),
    MSAL(
            ServerAuthorizationTokenResponseCodec.INSTANCE,
            ServerAuthorizationTokenResponseView::new,
            "{\"access_token\":S,\"refresh_token\":S,\"id_token\":S,\"client_info\":S,\"spa_code\":S,"
                    + "\"error_codes\":[70011],\"expires_in\":\"3600\",\"status\":200,U}"),
    AFFINIDI(
            ConsumerAuthTokenEndpointOutputCodec.INSTANCE,
            ConsumerAuthTokenEndpointOutputView::new,
            "{\"access_token\":S,\"refresh_token\":S,\"id_token\":N,\"expires_in\":3600,\"scope\":\"a b\",U}"),
    PPRO(
            PproTokenResponseCodec.INSTANCE,
            PproTokenResponseView::new,
            "{\"access_token\":S,\"refresh_token\":S,\"id_token\":S,\"session_state\":S,\"not-before-policy\":0,U}"),
    AUTHLETE(
            TokenCreateResponseCodec.INSTANCE,
            TokenCreateResponseView::new,
            "{\"accessToken\":S,\"refreshToken\":S,\"jwtAccessToken\":S,\"sessionId\":S,\"scopes\":[\"a\"],"
                    + "\"properties\":[{\"key\":\"k\",\"value\":S}],"
                    + "\"authorizationDetails\":{\"elements\":[{\"type\":\"t\",\"otherFields\":S}]},U}"),
    INTROSPECTION(
            IntrospectionResponseCodec.INSTANCE,
            IntrospectionResponseView::new,
            "{\"active\":true,\"username\":S,\"sub\":S,\"jti\":S,\"aud\":\"a\",\"cnf\":{\"jwk\":{\"k\":S},S:S},"
                    + "\"authorization_details\":[{\"type\":\"t\",S:[S]}],U}"),
    REGISTRATION(
            ClientInformationResponseCodec.INSTANCE,
            ClientInformationResponseView::new,
            "{\"client_id\":\"a\",\"client_secret\":S,\"registration_access_token\":S,\"contacts\":[S],\"jwks\":{\"keys\":[{\"k\":S}]},U}"),
    USER_INFO(
            UserInfoCodec.INSTANCE,
            UserInfoView::new,
            "{\"sub\":S,\"name\":S,\"email\":S,\"email_verified\":\"true\",\"address\":{\"locality\":S,S:S},\"phone_number\":S,U}"),
    VAULT(VaultCodec.INSTANCE, VaultView::new, vault("{\"nested\":{\"texts\":[S]},\"children\":[{\"text\":S}]}")),
    /** Nothing in it is marked as secret; errors hold nothing of a document in any case. */
    EVERYTHING(
            EverythingCodec.INSTANCE,
            EverythingView::new,
            "{\"text\":S,\"large\":N,\"known\":S,\"integer\":N,\"decimal\":N,\"scope\":S,\"texts\":[S,null],\"open_color\":S,"
                    + "\"prices\":{S:N},\"deep\":{S:[[true]]},\"nested\":{\"text\":S},\"named\":{S:{\"text\":S}},\"raw\":{S:S},U}"),
    /** The same. */
    ARRAYS(
            ArraysCodec.INSTANCE,
            ArraysView::new,
            "{\"bytes\":S,\"texts\":[S],\"larges\":[N],\"maps\":{S:[S]},\"children\":[{\"texts\":[S]}],U}");

    private final JsonCodec<Object> codec;
    private final Function<JsonLimits, JsonView> view;
    private final String document;

    @SuppressWarnings("unchecked") // What it reads is only printed and written again.
    <T, V extends JsonView> Subject(JsonCodec<T> codec, Function<JsonLimits, V> view, String document) {
        this.codec = (JsonCodec<Object>) codec;
        this.view = view::apply;
        this.document = document.replace(
                        "U", "\"authed_user\":{\"access_token\":S,\"more\":[N,S,{S:S}]},S:1,\"x\\u0000\":S")
                .replace("N", Canary.DIGITS)
                .replace("S", '"' + Canary.TEXT + '"');
    }

    private static String vault(String plain) {
        return "{\"text\":S,\"known\":S,\"lenient\":N,\"optional\":S,\"texts\":[S],\"words\":S,\"map\":{S:S},\"array\":[S],\"bytes\":S,"
                + "\"decimal\":N,\"integer\":N,\"number\":N,\"lenientNumber\":\"739184620518273645\",\"open\":S,\"raw\":[S],"
                + "\"rawText\":{S:S},\"nested\":{\"text\":S},\"children\":[{\"map\":{S:S}}],\"plain\":" + plain + ",U}";
    }

    JsonCodec<Object> codec() {
        return codec;
    }

    JsonView newView(JsonLimits limits) {
        return view.apply(limits);
    }

    String text() {
        return document;
    }

    byte[] document() {
        return document.getBytes(StandardCharsets.UTF_8);
    }

    /** Whether all that holds the canary is marked as secret. */
    boolean redacts() {
        return this != EVERYTHING && this != ARRAYS;
    }
}
