package dev.jeton.tokens;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.google.common.collect.Range;
import dev.jeton.JsonErrorCode;
import dev.jeton.JsonException;
import dev.jeton.JsonLimits;
import dev.jeton.tokens.oauth.OAuthErrorCode;
import dev.jeton.tokens.oauth.TokenResult;
import dev.jeton.tokens.oauth.TokenResultCodec;
import dev.jeton.tokens.oauth.TokenResults;
import dev.jeton.tokens.oauth.TokenType;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URLEncoder;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whole HTTP answers. */
final class TokenResultsTest {
    private static final String FORM = "application/x-www-form-urlencoded; charset=utf-8";
    private static final String JSON = "application/json";
    private static final String CANARY = "cNrY4tO9kXq7ZbV2";
    private static final JsonLimits MARK =
            JsonLimits.builder().skipByteOrderMark(true).build();

    private static TokenResult read(int status, String type, String body) {
        return TokenResults.read(status, type, body.getBytes(UTF_8));
    }

    private static TokenResult.Granted granted(String type, String body) {
        return (TokenResult.Granted) read(200, type, body);
    }

    private static JsonException rejection(String type, byte[] body) {
        return assertThrows(JsonException.class, () -> TokenResults.read(200, type, body));
    }

    private static JsonException rejection(String type, String body) {
        return rejection(type, body.getBytes(UTF_8));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", JSON, "application/json;charset=UTF-8", "text/html", "text/plain", FORM, "nonsense"})
    void jsonIsReadWhateverItsTypeIs(String type) {
        assertThat(granted(type, " {\"access_token\":\"t\",\"expires_in\":5}").expiresIn())
                .isEqualTo(OptionalLong.of(5));
        TokenResult denied = read(200, type, "{\"access_token\":\"t\",\"error\":\"invalid_grant\"}");
        assertThat(((TokenResult.Denied) denied).is(OAuthErrorCode.INVALID_GRANT))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(ints = {200, 302, 400, 401, 500, 503})
    void theMembersDecideWhateverTheStatusIs(int status) {
        assertThat(read(status, JSON, "{\"access_token\":\"t\"}")).isInstanceOf(TokenResult.Granted.class);
        assertThat(read(status, JSON, "{\"error\":\"e\"}")).isInstanceOf(TokenResult.Denied.class);
        assertThat(assertThrows(JsonException.class, () -> read(status, JSON, "{\"data\":{\"access_token\":\"t\"}}"))
                        .code())
                .isEqualTo(JsonErrorCode.NO_SUBTYPE);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {FORM, "APPLICATION/X-WWW-FORM-URLENCODED", "text/plain", "text/html"})
    void gitHubsDefaultFormIsAToken(String type) {
        TokenResult.Granted granted =
                granted(type, "access_token=gho_16C7e42F292c6912E7&scope=repo%2Cgist&token_type=bearer");
        assertThat(granted.accessToken()).isEqualTo("gho_16C7e42F292c6912E7");
        assertThat(granted.scopes()).containsExactly("repo", "gist").inOrder();
        assertThat(granted.tokenType().is(TokenType.BEARER)).isTrue();
        assertThat(granted.expiresIn().isPresent()).isFalse();
    }

    @Test
    void gitHubsDefaultFormIsARefusal() {
        TokenResult.Denied denied = (TokenResult.Denied) read(
                200,
                FORM,
                "error=bad_verification_code&error_description=The+code+passed+is+incorrect+or+expired."
                        + "&error_uri=https%3A%2F%2Fdocs.github.com%2F%3Fa%3D1");
        assertThat(denied.errorCode().get()).isEqualTo("bad_verification_code");
        assertThat(denied.errorDescription()).isEqualTo("The code passed is incorrect or expired.");
        assertThat(denied.errorUri()).isEqualTo("https://docs.github.com/?a=1");
    }

    @Test
    void aFormIsTheObjectOfItsNamesAndValues() {
        String form = "x=1&acc%65ss_token=ab==&expires_in=3600&scope=a+b%20c&n%C3%A9=%e2%82%ac%22%5C%0a%7F&empty=";
        TokenResult.Granted granted = granted(FORM, form);
        assertThat(granted.accessToken()).isEqualTo("ab==");
        assertThat(granted.expiresIn()).isEqualTo(OptionalLong.of(3600));
        assertThat(granted.scope()).containsExactly("a", "b", "c").inOrder();
        assertThat(granted.extra().keySet())
                .containsExactly("x", "n\u00e9", "empty")
                .inOrder();
        assertThat(granted.extra().get("n\u00e9").asString()).isEqualTo("\u20ac\"\\\n\u007f");
        assertThat(granted.extra().get("empty").asString()).isEmpty();
        assertThat(granted.extra().get("x").json()).isEqualTo("\"1\"");
    }

    @Test
    void anEmptyErrorInAFormIsNone() {
        assertThat(granted(null, "error=&access_token=t").accessToken()).isEqualTo("t");
        assertThat(rejection(FORM, "error=&access_token=").code()).isEqualTo(JsonErrorCode.NO_SUBTYPE);
        assertThat(rejection(FORM, "scope=a").code()).isEqualTo(JsonErrorCode.NO_SUBTYPE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"nullable=1", "true=1", "1=1", "-=1", "false_=1"})
    void aNameMayStartAsANumberOrAWordOfJson(String first) {
        assertThat(granted(FORM, first + "&access_token=t").accessToken()).isEqualTo("t");
    }

    @Test
    void aFormThatClaimsToBeJsonIsRejected() {
        for (String type : List.of(JSON, "Application/JSON ; charset=utf-8", "application/problem+json")) {
            JsonException rejection = rejection(type, "access_token=t&scope=a");
            assertThat(rejection.code()).isEqualTo(JsonErrorCode.FORM_ENCODED);
            assertThat(rejection.offset()).isEqualTo(0);
        }
    }

    /** The place counts in the form: 1 for the column of the first character. */
    @ParameterizedTest
    @CsvSource(
            delimiter = ' ',
            value = {
                "access_token=t&scope UNEXPECTED_END $ 20",
                "access_token=t& UNEXPECTED_END $ 15",
                "access_token=t&&scope=a UNEXPECTED_CHARACTER $ 15",
                "access_token=t&=a UNEXPECTED_CHARACTER $ 15",
                "access_token=t&scope&b=1 UNEXPECTED_CHARACTER $ 20",
                "access_token=%4 INVALID_ESCAPE $ 13",
                "access_token=% INVALID_ESCAPE $ 13",
                "access_token=a%4xb INVALID_ESCAPE $ 14",
                "access_token=a%x4b INVALID_ESCAPE $ 14",
                "access_token=a%u0041 INVALID_ESCAPE $ 14",
                "x=%ff&access_token=t INVALID_UTF8 $.* 2",
                "x=ab%c3&access_token=t INVALID_UTF8 $.* 4",
                "x=1&access_token=%0d%0aX-Evil:1 INVALID_VALUE $.access_token 17",
                "x=1&access_token=t&access_token=u DUPLICATE_MEMBER $.access_token 19",
                "x=1&access_token=t&acc%65ss_token=u DUPLICATE_MEMBER $.access_token 19",
                "x=1&access_token=t&x=2 DUPLICATE_MEMBER $.* 19",
                "x=1&error=e&error=e DUPLICATE_MEMBER $.error 12",
                "access_token=t&expires_in=soon INVALID_NUMBER $.expires_in 26",
                "access_token=t&expires_in=9223372036854775808 NUMBER_OUT_OF_RANGE $.expires_in 26",
                "scope=a NO_SUBTYPE $ 0"
            })
    void aMalformedFormIsRejectedAtItsPlace(String form, JsonErrorCode code, String path, int offset) {
        JsonException rejection = rejection(FORM, form);
        assertThat(rejection.code()).isEqualTo(code);
        assertThat(rejection.path()).isEqualTo(path);
        assertThat(rejection.offset()).isEqualTo(offset);
        assertThat(rejection.line()).isEqualTo(1);
        assertThat(rejection.column()).isEqualTo(offset + 1);
    }

    @Test
    void nothingStandsUnescapedInAFormButPrintableAscii() {
        for (String text : List.of(" ", "\n", "\r\n", "\u0000", "\u007f", "\u00e9", "\t")) {
            JsonException rejection = rejection(FORM, "access_token=t&x=" + text + "y");
            assertWithMessage("%s", (int) text.charAt(0))
                    .that(rejection.code())
                    .isEqualTo(JsonErrorCode.UNEXPECTED_CHARACTER);
            assertThat(rejection.offset()).isEqualTo(17);
        }
        assertThat(granted(FORM, "access_token=!#$'()*,-./:;<>?@[]^_`{|}~\"\\&x=1")
                        .accessToken())
                .isEqualTo("!#$'()*,-./:;<>?@[]^_`{|}~\"\\");
    }

    @Test
    void limitsHoldForForms() {
        String form = "access_token=" + "t".repeat(100) + "&a=1&b=2";
        Map<JsonErrorCode, JsonLimits> limits = Map.of(
                JsonErrorCode.DOCUMENT_TOO_LARGE,
                JsonLimits.builder().maxDocumentBytes(form.length() - 1).build(),
                JsonErrorCode.STRING_TOO_LONG,
                JsonLimits.builder().maxStringBytes(99).build(),
                JsonErrorCode.NAME_TOO_LONG,
                JsonLimits.builder().maxNameBytes(11).build(),
                JsonErrorCode.TOO_MANY_MEMBERS,
                JsonLimits.builder().maxMembers(2).build());
        limits.forEach((code, limit) -> assertThat(assertThrows(
                                JsonException.class, () -> TokenResults.read(200, FORM, form.getBytes(UTF_8), limit))
                        .code())
                .isEqualTo(code));
        JsonLimits enough = JsonLimits.builder().maxDocumentBytes(form.length()).build();
        assertThat(TokenResults.read(200, FORM, form.getBytes(UTF_8), enough)).isInstanceOf(TokenResult.Granted.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\r\n\t "})
    void anEmptyBodyIsARefusalIfTheStatusIsOne(String body) {
        for (int status : new int[] {400, 401, 403, 500, 599}) {
            TokenResult.Denied denied = (TokenResult.Denied) read(status, null, body);
            assertThat(denied.error()).isNull();
            assertThat(denied.errorCode().isPresent()).isFalse();
            assertThat(denied.is(OAuthErrorCode.INVALID_CLIENT)).isFalse();
            assertThat(TokenResultCodec.INSTANCE.toJson(denied)).isEqualTo("{}");
        }
        for (int status : new int[] {0, 200, 204, 302, 399}) {
            assertThat(assertThrows(JsonException.class, () -> read(status, FORM, body))
                            .code())
                    .isEqualTo(JsonErrorCode.EMPTY_DOCUMENT);
        }
    }

    @Test
    void whatIsNeitherJsonNorAFormIsCalledByItsName() throws IOException {
        ByteArrayOutputStream compressed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(compressed)) {
            gzip.write("{\"access_token\":\"t\"}".getBytes(UTF_8));
        }
        for (String type : new String[] {null, JSON, FORM, "text/html"}) {
            assertCode(JsonErrorCode.MARKUP, type, "<!DOCTYPE html><p>502 " + CANARY + "</p>".repeat(3));
            assertCode(JsonErrorCode.MARKUP, type, "\r\n<html><body>" + CANARY);
            assertCode(JsonErrorCode.SCRIPT, type, "callback({\"access_token\":\"" + CANARY + "\"});");
            assertCode(JsonErrorCode.SCRIPT, type, "/**/window.cb$1({\"access_token\":\"" + CANARY + "\"})");
            assertCode(JsonErrorCode.SCRIPT, type, ")]}',\n{\"access_token\":\"" + CANARY + "\"}");
            assertCode(JsonErrorCode.SCRIPT, type, "while(1);{\"access_token\":\"" + CANARY + "\"}");
            assertCode(JsonErrorCode.BYTE_ORDER_MARK, type, "\ufeff{\"access_token\":\"" + CANARY + "\"}");
            assertCode(JsonErrorCode.UNEXPECTED_CHARACTER, type, "Unauthorized " + CANARY);
            assertThat(rejection(type, compressed.toByteArray()).code()).isEqualTo(JsonErrorCode.COMPRESSED);
            for (String text : List.of("{\"access_token\":\"" + CANARY + "\"}", "access_token=" + CANARY)) {
                assertThat(rejection(type, text.getBytes(UTF_16)).code()).isEqualTo(JsonErrorCode.WRONG_CHARSET);
                assertThat(rejection(type, text.getBytes(UTF_16LE)).code()).isEqualTo(JsonErrorCode.WRONG_CHARSET);
            }
        }
    }

    private static void assertCode(JsonErrorCode code, String type, String body) {
        JsonException rejection = rejection(type, body);
        assertThat(rejection.code()).isEqualTo(code);
        assertThat(rejection.getMessage()).doesNotContain(CANARY.substring(0, 8));
        assertThat(rejection.path()).isEqualTo("$");
        assertThat(rejection.offset()).isEqualTo(body.startsWith("\r\n") ? 2 : 0);
    }

    @Test
    void aByteOrderMarkIsSkippedOnRequest() {
        byte[] json = "\ufeff{\"access_token\":\"t\"}".getBytes(UTF_8);
        byte[] form = "\ufeffaccess_token=t".getBytes(UTF_8);
        assertThat(TokenResults.read(200, JSON, json, MARK)).isInstanceOf(TokenResult.Granted.class);
        assertThat(TokenResults.read(200, FORM, form, MARK)).isInstanceOf(TokenResult.Granted.class);
        assertThat(TokenResults.read(401, null, "\ufeff".getBytes(UTF_8), MARK)).isInstanceOf(TokenResult.Denied.class);
        assertThat(rejection(FORM, form).code()).isEqualTo(JsonErrorCode.BYTE_ORDER_MARK);
        JsonException rejection = assertThrows(
                JsonException.class,
                () -> TokenResults.read(200, FORM, "\ufeffa=1&access_token=%0a".getBytes(UTF_8), MARK));
        assertThat(rejection.offset()).isEqualTo(20);
        assertThat(rejection.column()).isEqualTo(19);
    }

    @Test
    void noErrorOfAFormShowsAnythingOfIt() {
        String form = "x=" + CANARY + "&access_token=" + CANARY + "&" + CANARY + "=" + CANARY + "&expires_in=" + CANARY;
        byte[] bytes = form.getBytes(UTF_8);
        int rejected = 0;
        for (int index = 0; index < bytes.length; index++) {
            for (byte replacement : new byte[] {'%', '&', '=', ' ', (byte) 0xE9, '+'}) {
                byte[] changed = bytes.clone();
                changed[index] = replacement;
                try {
                    TokenResults.read(200, FORM, changed);
                } catch (JsonException rejection) {
                    assertThat(rejection.getMessage() + rejection.path()).doesNotContain(CANARY.substring(0, 8));
                    rejected++;
                }
            }
        }
        assertThat(rejected).isAtLeast(5 * bytes.length);
    }

    /** What the JDK's encoder makes of random text is read as that text. */
    @Test
    void everyTextSurvivesAForm() {
        Random random = new Random(18);
        for (int round = 0; round < 300; round++) {
            String text = randomText(random);
            String form =
                    "access_token=t&" + URLEncoder.encode("x" + text, UTF_8) + "=" + URLEncoder.encode(text, UTF_8);
            Map.Entry<String, ?> extra =
                    granted(FORM, form).extra().entrySet().iterator().next();
            assertThat(extra.getKey()).isEqualTo("x" + text);
            assertThat(granted(FORM, form).extra().get("x" + text).asString()).isEqualTo(text);
        }
    }

    private static String randomText(Random random) {
        StringBuilder text = new StringBuilder();
        for (int length = random.nextInt(40); length > 0; length--) {
            int bits = 1 + random.nextInt(20);
            int codePoint = random.nextInt(1 << bits);
            if (codePoint < Character.MIN_SURROGATE || codePoint > Character.MAX_SURROGATE) {
                text.appendCodePoint(codePoint);
            }
        }
        return text.toString();
    }

    /** Nothing but a JsonException comes out, whatever the bytes are. */
    @Test
    void randomBytesAreReadOrRejected() {
        Random random = new Random(81);
        byte[] alphabet = "access_token=error&%+0aF{}\":,\u00e9 ".getBytes(ISO_8859_1);
        int rejected = 0;
        for (int round = 0; round < 20_000; round++) {
            byte[] body = new byte[random.nextInt(40)];
            for (int index = 0; index < body.length; index++) {
                body[index] = alphabet[random.nextInt(alphabet.length)];
            }
            if (round % 2 == 0 && body.length > 14) {
                System.arraycopy("access_token=".getBytes(UTF_8), 0, body, 0, 13);
            }
            try {
                TokenResults.read(random.nextInt(600), round % 3 == 0 ? FORM : null, body);
            } catch (JsonException rejection) {
                assertThat(rejection.offset()).isIn(Range.closed(0L, (long) body.length));
                rejected++;
            }
        }
        assertThat(rejected).isGreaterThan(5_000);
        assertThat(rejected).isLessThan(20_000);
    }
}
