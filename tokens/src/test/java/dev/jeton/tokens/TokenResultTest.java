package dev.jeton.tokens;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;
import static dev.jeton.tokens.Rejections.codeOf;
import static dev.jeton.tokens.Rejections.rejection;
import static java.nio.charset.StandardCharsets.UTF_8;

import dev.jeton.JsonErrorCode;
import dev.jeton.JsonException;
import dev.jeton.JsonLimits;
import dev.jeton.RawJson;
import dev.jeton.tokens.oauth.OAuthErrorCode;
import dev.jeton.tokens.oauth.OAuthTokenResponse;
import dev.jeton.tokens.oauth.OAuthTokenResponseCodec;
import dev.jeton.tokens.oauth.TokenResult;
import dev.jeton.tokens.oauth.TokenResultCodec;
import dev.jeton.tokens.oauth.TokenResultView;
import dev.jeton.tokens.oauth.TokenType;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A token or a refusal: codec and view are asked about every document. */
final class TokenResultTest {
    static final ViewedCodec<TokenResult, TokenResultView> RESULT =
            new ViewedCodec<>(TokenResultCodec.INSTANCE, new TokenResultView(), TokenResultView::toValue);

    private static final String CANARY = "cNrY4tO9kXq7ZbV2mLw8";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'error':'invalid_grant'}",
                "{'error':'invalid_grant','access_token':'t'}",
                "{'access_token':'t','error':'invalid_grant'}",
                "{'access_token':'t','expires_in':5,'err\\u006fr':'invalid_grant'}",
                "{'access_token':'t','error':{}}",
                "{'access_token':'t','error':[]}",
                "{'access_token':'t','error':0}",
                "{'access_token':'t','error':true}",
                "{'access_token':5,'error':'e'}"
            })
    void anErrorIsADenialAlsoBesideAToken(String json) {
        assertThat(RESULT.read(quoted(json))).isInstanceOf(TokenResult.Denied.class);
        TokenResultView view = view(quoted(json));
        assertThat(view.kind()).isEqualTo(TokenResultView.Kind.DENIED);
        assertThat(view.asGranted()).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'access_token':'t'}",
                "{'error':null,'access_token':'t'}",
                "{'access_token':'t','error':''}",
                "{'error':false,'access_token':'t'}",
                "{'data':{'error':'e'},'\\u0061ccess_token':'t'}"
            })
    void anErrorThatIsNullOrEmptyOrFalseIsNone(String json) {
        TokenResult.Granted granted = (TokenResult.Granted) RESULT.read(quoted(json));
        assertThat(granted.accessToken()).isEqualTo("t");
        TokenResultView view = view(quoted(json));
        assertThat(view.kind()).isEqualTo(TokenResultView.Kind.GRANTED);
        assertThat(view.asDenied()).isNull();
        assertThat(view.asGranted().accessToken().contentEquals("t")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{'expires_in':3600,'token_type':'Bearer'}",
                "{'error':'','access_token':''}",
                "{'error':null,'access_token':null}",
                "{'error':false}",
                "{'suberror':'bad_token','error_description':'x'}",
                "{'data':{'access_token':'t'}}",
                "{'name':'InvalidParameterError','httpStatusCode':400}"
            })
    void withNeitherItIsNoSubtype(String json) {
        JsonException rejection = rejection(RESULT, quoted(json));
        assertThat(rejection.code()).isEqualTo(JsonErrorCode.NO_SUBTYPE);
        assertThat(rejection.path()).isEqualTo("$");
    }

    /** What is in {@code errorCode()} of an error of any form; the error is written back as it came. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            nullValues = "-",
            value = {
                "'invalid_grant'                                             | invalid_grant",
                "'inv\\u0061lid_grant'                                       | invalid_grant",
                "40029                                                       | 40029",
                "-1.50e3                                                     | -1.50e3",
                "true                                                        | -",
                "{}                                                          | -",
                "[]                                                          | -",
                "['a']                                                       | -",
                "{'message':'code used','type':'OAuthException','code':190}  | 190",
                "{'code':'','type':'OAuthException'}                         | OAuthException",
                "{'code':null,'type':'OAuthException'}                       | OAuthException",
                "{'code':{'code':1},'type':true}                             | -",
                "{'type':'a','code':true,'x':[{'code':1}]}                   | a",
                "{'c\\u006fde':'a'}                                          | a",
                "{'code':'a','code':'b'}                                     | b",
                "{'message':'m'}                                             | -"
            })
    void theCodeIsWhatThereIsOfText(String error, String code) {
        String json = quoted("{'error':" + error + ",'error_description':'d','error_uri':'u','x':[1.50]}");
        TokenResult.Denied denied = (TokenResult.Denied) RESULT.read(json);
        assertThat(denied.errorCode()).isEqualTo(Optional.ofNullable(code));
        assertThat(denied.errorDescription()).isEqualTo("d");
        assertThat(denied.errorUri()).isEqualTo("u");
        assertThat(denied.extra()).containsExactly("x", RawJson.of("[1.50]"));
        assertThat(RESULT.toJson(denied)).isEqualTo(json);
        assertThat(view(json).asDenied().error().contentEquals(quoted(error))).isTrue();
    }

    @Test
    void aCodeIsFoundInAnErrorOfAnySize() {
        JsonLimits limits = JsonLimits.builder()
                .maxDocumentBytes(40 << 20)
                .maxStringBytes(20 << 20)
                .maxMembers(20_000)
                .maxDepth(1_000)
                .maxNameBytes(10_000)
                .build();
        StringBuilder error =
                new StringBuilder("{\"message\":\"").append("m".repeat(9 << 20)).append('"');
        for (int index = 0; index < 10_001; index++) {
            error.append(",\"a").append(index).append("\":0");
        }
        error.append(",\"").append("n".repeat(5_000)).append("\":");
        error.append("[".repeat(900)).append("]".repeat(900)).append(",\"code\":\"c\"}");
        TokenResult result = TokenResultCodec.INSTANCE.withLimits(limits).read("{\"error\":" + error + "}");
        assertThat(((TokenResult.Denied) result).errorCode()).isEqualTo(Optional.of("c"));
    }

    @Test
    void aRegisteredCodeIsAskedForByItsConstant() {
        TokenResult.Denied denied = (TokenResult.Denied) RESULT.read("{\"error\":\"invalid_grant\"}");
        assertThat(denied.is(OAuthErrorCode.INVALID_GRANT)).isTrue();
        assertThat(denied.is(OAuthErrorCode.INVALID_CLIENT)).isFalse();
        assertThat(((TokenResult.Denied) RESULT.read("{\"error\":true}")).is(OAuthErrorCode.INVALID_GRANT))
                .isFalse();
    }

    @Test
    void aTokenBesideAnErrorIsKeptWithTheOtherMembers() {
        String json = "{\"error\":\"e\",\"access_token\":\"t\",\"refresh_token\":5}";
        TokenResult.Denied denied = (TokenResult.Denied) RESULT.read(json);
        assertThat(denied.extra().keySet())
                .containsExactly("access_token", "refresh_token")
                .inOrder();
        assertThat(RESULT.toJson(denied)).isEqualTo(json);
    }

    @Test
    void aTokenHasTheMembersOfOAuthTokenResponse() {
        byte[] body = TokenFormat.OAUTH.body();
        TokenResult.Granted granted = (TokenResult.Granted) RESULT.read(body);
        OAuthTokenResponse response = OAuthTokenResponseCodec.INSTANCE.read(body);
        assertThat(granted.accessToken()).isEqualTo(response.accessToken());
        assertThat(granted.tokenType()).isEqualTo(response.tokenType());
        assertThat(granted.expiresIn()).isEqualTo(response.expiresIn());
        assertThat(granted.refreshToken()).isEqualTo(response.refreshToken());
        assertThat(granted.scope()).isEqualTo(response.scope());
        assertThat(granted.idToken()).isEqualTo(response.idToken());
        assertThat(granted.extra()).isEqualTo(response.extra());
        assertThat(RESULT.toJson(granted)).isEqualTo(OAuthTokenResponseCodec.INSTANCE.toJson(response));
        Instant sent = Instant.parse("2026-01-01T00:00:00Z");
        assertThat(granted.expiresAt(sent)).isEqualTo(response.expiresAt(sent));
        assertThat(granted.tokenType().is(TokenType.BEARER)).isTrue();
    }

    @Test
    void lifetimesAndScopesAreReadAsOfAnyTokenResponse() {
        TokenResult.Granted granted = (TokenResult.Granted) RESULT.read(
                "{\"access_token\":\"t\",\"expires_in\":\"3.6e3\",\"scope\":\"a,b\",\"token_type\":\"bearer\"}");
        assertThat(granted.expiresIn()).isEqualTo(OptionalLong.of(3600));
        assertThat(granted.scopes()).containsExactly("a", "b").inOrder();
        assertThat(granted.tokenType().is(TokenType.BEARER)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"access_token", "refresh_token", "id_token"})
    void aTokenThatNoHeaderTakesIsRejected(String name) {
        String token = name.equals("access_token") ? "" : ",\"access_token\":\"t\"";
        for (String text : List.of("a\\r\\nX-Evil: 1", "\u00e9", "a\\u0000")) {
            JsonException rejection = rejection(RESULT, "{\"" + name + "\":\"" + text + "\"" + token + "}");
            assertThat(rejection.code()).isEqualTo(JsonErrorCode.INVALID_VALUE);
            assertThat(rejection.path()).isEqualTo("$." + name);
        }
    }

    @Test
    void aTokenThatIsNoStringIsRejected() {
        for (String value : List.of("5", "{}", "[\"t\"]", "true")) {
            assertThat(codeOf(RESULT, "{\"access_token\":" + value + "}")).isEqualTo(JsonErrorCode.WRONG_TYPE);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'error':'e','\\u0065rror':'e'}",
                "{'access_token':'t','x':1,'access\\u005ftoken':'u'}",
                "{'error':'e','access_token':'t','access_token':'t'}",
                "{'error':'','access_token':'t','error':''}",
                "{'error':'','access_token':'t','error':'e'}",
                "{'access_token':'t','x':1,'x':1}",
                "{'error_description':[],'error':'e','error_description':'d'}"
            })
    void aDuplicateIsRejected(String json) {
        assertThat(codeOf(RESULT, quoted(json))).isEqualTo(JsonErrorCode.DUPLICATE_MEMBER);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'access_token':'%1$s','refresh_token':'%1$s','id_token':'%1$s','x':{'%1$s':'%1$s'},'%1$s':1}",
                "{'error':'invalid_grant','access_token':'%1$s','x':'%1$s','%1$s':1}",
                "{'error':{'message':'%1$s','token':'%1$s'},'x':1}",
                "{'error':['%1$s'],'access_token':'t'}"
            })
    void toStringShowsNoSecret(String document) {
        String json = quoted(document.formatted(CANARY));
        TokenResult result = RESULT.read(json);
        assertThat(result.toString()).doesNotContain(CANARY);
        assertThat(result.toString()).contains("<redacted>");
        assertThat(TokenResultCodec.INSTANCE.describe(result)).doesNotContain(CANARY);
        assertThat(view(json).toString()).doesNotContain(CANARY);
        for (int length = 0; length < json.length(); length++) {
            JsonException rejection = rejection(RESULT, json.substring(0, length));
            assertThat(rejection.toString() + rejection.path()).doesNotContain(CANARY.substring(0, 8));
        }
    }

    @Test
    void toStringShowsWhatIsForPeople() {
        assertThat(RESULT.read("{\"error\":\"invalid_grant\",\"error_description\":\"d\",\"error_uri\":\"u\"}")
                        .toString())
                .isEqualTo("Denied[error=invalid_grant, errorDescription=d, errorUri=u, extra={}]");
        assertThat(RESULT.read("{\"error\":true,\"x\":1}").toString())
                .isEqualTo("Denied[error=<redacted>, errorDescription=null, errorUri=null, extra=<redacted>]");
        assertThat(new TokenResult.Denied(null, null, null, Map.of()).toString())
                .isEqualTo("Denied[error=null, errorDescription=null, errorUri=null, extra={}]");
        assertThat(RESULT.read("{\"access_token\":\"t\",\"expires_in\":5}").toString())
                .isEqualTo(
                        "Granted[accessToken=<redacted>, tokenType=null, expiresIn=OptionalLong[5], refreshToken=null,"
                                + " scope=null, idToken=null, extra={}]");
    }

    /** Codec and view agree about each, and nothing but a JsonException comes out. */
    @Test
    void damageAtEveryPositionIsReadOrRejected() {
        for (String json : List.of(
                "{\"error\":{\"message\":\"m\",\"code\":190},\"access_token\":\"t\",\"error_description\":[\"d\"]}",
                "{\"access_token\":\"\\u0074\",\"error\":false,\"expires_in\":\"5\",\"scope\":[\"a\"],\"x\":{\"y\":null}}")) {
            byte[] document = json.getBytes(UTF_8);
            int rejected = 0;
            for (int index = 0; index < document.length; index++) {
                for (byte replacement : DamagedDocumentsTest.REPLACEMENTS) {
                    byte[] changed = document.clone();
                    changed[index] = replacement;
                    rejected += isRejected(changed) ? 1 : 0;
                }
            }
            assertWithMessage(json).that(rejected).isAtLeast(2 * document.length);
        }
    }

    private static boolean isRejected(byte[] json) {
        try {
            RESULT.read(json);
            return false;
        } catch (JsonException rejection) {
            return true;
        }
    }

    private static TokenResultView view(String json) {
        TokenResultView view = new TokenResultView();
        view.parse(json.getBytes(UTF_8));
        return view;
    }

    private static String quoted(String json) {
        return json.replace('\'', '"');
    }
}
