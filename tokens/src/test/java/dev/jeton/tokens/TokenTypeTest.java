package dev.jeton.tokens;

import static com.google.common.truth.Truth.assertThat;
import static dev.jeton.tokens.Rejections.codeOf;

import dev.jeton.JsonErrorCode;
import dev.jeton.OpenEnum;
import dev.jeton.tokens.msal.AuthenticationScheme;
import dev.jeton.tokens.msal.ServerAuthorizationTokenResponseCodec;
import dev.jeton.tokens.oauth.OAuthTokenResponseCodec;
import dev.jeton.tokens.oauth.TokenType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What servers send as {@code token_type}: letter case does not matter (RFC 6749 section 5.1), and it stays as it came. */
final class TokenTypeTest {

    @ParameterizedTest
    @CsvSource({
        "Bearer,BEARER",
        "bearer,BEARER",
        "BEARER,BEARER",
        "bEaReR,BEARER",
        "dpop,DPOP",
        "PoP,POP",
        "n_a,NOT_APPLICABLE"
    })
    void letterCaseDoesNotMatter(String text, TokenType expected) {
        OpenEnum<TokenType> type = tokenType(text);
        assertThat(type.is(expected)).isTrue();
        assertThat(type.text()).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({"bearer,BEARER", "Bearer,BEARER", "POP,POP", "pop,POP", "SSH-cert,SSH_CERTIFICATE"})
    void letterCaseDoesNotMatterForMicrosoft(String text, AuthenticationScheme expected) {
        OpenEnum<AuthenticationScheme> scheme = scheme(text);
        assertThat(scheme.constant()).isEqualTo(expected);
        assertThat(scheme.text()).isEqualTo(text);
    }

    /** A comparison by Unicode's rules would take the long s for an S. */
    @Test
    void onlyTheLettersOfAsciiHaveCases() {
        assertThat(scheme("\u017F\u017Fh-cert").constant()).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"mac", "Bearer ", " Bearer", "Bearertoken", "urn:ietf:params:oauth:token-type:jwt", ""})
    void anUnknownTypeIsKeptAsText(String text) {
        OpenEnum<TokenType> type = tokenType(text);
        assertThat(type.constant()).isNull();
        assertThat(type.text()).isEqualTo(text);
    }

    @ParameterizedTest
    @EnumSource
    void everyTextIsWrittenBackAsItCame(TokenFormat format) {
        for (String text : new String[] {"Bearer", "bearer", "BEARER", "DPoP", "N_A", "mac", ""}) {
            String json = "{\"" + format.tokenTypeName() + "\":\"" + text + "\"}";
            assertThat(format.codec().toJson(format.codec().read(json))).isEqualTo(json);
        }
    }

    @ParameterizedTest
    @EnumSource
    void nullCountsAsMissing(TokenFormat format) {
        Object value = format.codec().read("{\"" + format.tokenTypeName() + "\":null}");
        assertThat(value).isEqualTo(format.codec().read("{}"));
    }

    @ParameterizedTest
    @EnumSource
    void whatIsNoStringIsRejected(TokenFormat format) {
        for (String json : new String[] {"1", "true", "{}", "[\"Bearer\"]"}) {
            assertThat(codeOf(format.codec(), "{\"" + format.tokenTypeName() + "\":" + json + "}"))
                    .isEqualTo(JsonErrorCode.WRONG_TYPE);
        }
    }

    private static OpenEnum<TokenType> tokenType(String text) {
        return OAuthTokenResponseCodec.INSTANCE
                .read("{\"token_type\":\"" + text + "\"}")
                .tokenType();
    }

    private static OpenEnum<AuthenticationScheme> scheme(String text) {
        return ServerAuthorizationTokenResponseCodec.INSTANCE
                .read("{\"token_type\":\"" + text + "\"}")
                .tokenType();
    }
}
