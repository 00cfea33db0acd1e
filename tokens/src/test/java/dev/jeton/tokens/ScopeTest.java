package dev.jeton.tokens;

import static com.google.common.truth.Truth.assertThat;
import static dev.jeton.tokens.Rejections.codeOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.jeton.JsonErrorCode;
import dev.jeton.JsonException;
import dev.jeton.tokens.affinidi.ConsumerAuthTokenEndpointOutput;
import dev.jeton.tokens.authlete.TokenCreateResponseCodec;
import dev.jeton.tokens.msal.ServerAuthorizationTokenResponse;
import dev.jeton.tokens.oauth.OAuthTokenResponse;
import dev.jeton.tokens.ppro.PproTokenResponse;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/** What servers send as {@code scope}. */
final class ScopeTest {

    @ParameterizedTest
    @EnumSource(value = TokenFormat.class, names = "AUTHLETE", mode = Mode.EXCLUDE)
    void aStringIsSplitAtSpacesAndWrittenBack(TokenFormat format) {
        assertThat(scope(format, "\"a b\"")).containsExactly("a", "b").inOrder();
        assertThat(written(format, "\"a b\"")).isEqualTo("{\"scope\":\"a b\"}");
    }

    @ParameterizedTest
    @EnumSource(value = TokenFormat.class, names = "AUTHLETE", mode = Mode.EXCLUDE)
    void anArrayIsReadAndWrittenAsAString(TokenFormat format) {
        assertThat(scope(format, "[\"a\",\"b\"]")).containsExactly("a", "b").inOrder();
        assertThat(written(format, "[\"a\",\"b\"]")).isEqualTo("{\"scope\":\"a b\"}");
    }

    /** Nobody knows what the server means, and a string would say something else: so it can't be written. */
    @ParameterizedTest
    @EnumSource(value = TokenFormat.class, names = "AUTHLETE", mode = Mode.EXCLUDE)
    void elementsOfAnArrayAreNotSplitAndOneWithASpaceIsNotWritten(TokenFormat format) {
        assertThat(scope(format, "[\"a b\",\"\",\" c\"]"))
                .containsExactly("a b", "", " c")
                .inOrder();
        Object value = format.codec().read("{\"scope\":[\"a b\",\"c\"]}");
        assertThat(assertThrows(JsonException.class, () -> format.codec().toJson(value))
                        .code())
                .isEqualTo(JsonErrorCode.INVALID_VALUE);
    }

    @ParameterizedTest
    @EnumSource(value = TokenFormat.class, names = "AUTHLETE", mode = Mode.EXCLUDE)
    void anEmptyScopeIsNotAnAbsentOne(TokenFormat format) {
        assertThat(scope(format, "\"\"")).isEmpty();
        assertThat(written(format, "\"\"")).isEqualTo("{\"scope\":\"\"}");
        assertThat(scope(format, "null")).isNull();
        assertThat(written(format, "null")).isEqualTo("{}");
    }

    @ParameterizedTest
    @EnumSource(value = TokenFormat.class, names = "AUTHLETE", mode = Mode.EXCLUDE)
    void anythingElseIsRejected(TokenFormat format) {
        assertThat(codeOf(format.codec(), "{\"scope\":1}")).isEqualTo(JsonErrorCode.WRONG_TYPE);
        assertThat(codeOf(format.codec(), "{\"scope\":{}}")).isEqualTo(JsonErrorCode.WRONG_TYPE);
        assertThat(codeOf(format.codec(), "{\"scope\":[1]}")).isEqualTo(JsonErrorCode.WRONG_TYPE);
    }

    @ParameterizedTest
    @EnumSource(value = TokenFormat.class, names = "AUTHLETE", mode = Mode.EXCLUDE)
    void commasSeparateWhereThereIsNoSpace(TokenFormat format) {
        assertThat(scopes(format, "\"a,b,,c,\"")).containsExactly("a", "b", "c").inOrder();
        assertThat(scopes(format, "\"a,b c\"")).containsExactly("a,b", "c").inOrder();
        assertThat(scopes(format, "\"a\"")).containsExactly("a");
        assertThat(scopes(format, "\",\"")).isEmpty();
        assertThat(scopes(format, "\"\"")).isEmpty();
        assertThat(scopes(format, "null")).isNull();
        assertThat(scopes(format, "[\"a,b\",\"c\"]"))
                .containsExactly("a,b", "c")
                .inOrder();
        assertThat(written(format, "\"a,b\"")).isEqualTo("{\"scope\":\"a,b\"}");
    }

    @Test
    void authleteHasArraysOnly() {
        TokenCreateResponseCodec codec = TokenCreateResponseCodec.INSTANCE;
        assertThat(codec.read("{\"scopes\":[\"a\",\"b\"]}").scopes())
                .containsExactly("a", "b")
                .inOrder();
        assertThat(codec.read("{\"scopes\":[]}").scopes()).isEmpty();
        assertThat(codec.read("{\"scopes\":null}").scopes()).isNull();
        assertThat(codec.read("{}").scopes()).isNull();
        assertThat(codeOf(codec, "{\"scopes\":\"a b\"}")).isEqualTo(JsonErrorCode.WRONG_TYPE);
    }

    private static String written(TokenFormat format, String json) {
        return format.codec().toJson(format.codec().read("{\"scope\":" + json + "}"));
    }

    private static List<String> scopes(TokenFormat format, String json) {
        Object value = format.codec().read("{\"scope\":" + json + "}");
        return switch (format) {
            case MSAL -> ((ServerAuthorizationTokenResponse) value).scopes();
            case AFFINIDI -> ((ConsumerAuthTokenEndpointOutput) value).scopes();
            case PPRO -> ((PproTokenResponse) value).scopes();
            case OAUTH -> ((OAuthTokenResponse) value).scopes();
            case AUTHLETE -> throw new IllegalArgumentException("Authlete has scopes");
        };
    }

    private static List<String> scope(TokenFormat format, String json) {
        Object value = format.codec().read("{\"scope\":" + json + "}");
        return switch (format) {
            case MSAL -> ((ServerAuthorizationTokenResponse) value).scope();
            case AFFINIDI -> ((ConsumerAuthTokenEndpointOutput) value).scope();
            case PPRO -> ((PproTokenResponse) value).scope();
            case OAUTH -> ((OAuthTokenResponse) value).scope();
            case AUTHLETE -> throw new IllegalArgumentException("Authlete has scopes");
        };
    }
}
