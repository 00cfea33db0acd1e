package dev.jeton.jose;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.jeton.JsonErrorCode;
import dev.jeton.JsonLimits;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tokens that nobody should accept, and what is said of them. */
final class HostileTokensTest {
    private static final String HEADER = "eyJhbGciOiJIUzI1NiJ9";
    private static final String CLAIMS = "eyJpc3MiOiJqb2UifQ";

    private final JwsView<JwtClaimsView> jws = new JwsView<>(JwtClaimsView::new);
    private final JwsError error = new JwsError();

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String encoded(String json) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes(json));
    }

    private JwsErrorCode rejection(String token) {
        byte[] bytes = bytes(token);
        boolean accepted = jws.tryParse(bytes, 0, bytes.length, error);
        assertWithMessage(token).that(accepted).isEqualTo(error.code() == null);
        assertThat(jws.isEmpty()).isEqualTo(!accepted);
        if (accepted) {
            return null;
        }
        JwsException thrown = assertThrows(JwsException.class, () -> jws.parse(bytes));
        assertThat(thrown.code()).isEqualTo(error.code());
        assertThat(thrown.offset()).isEqualTo(error.offset());
        assertThat(thrown).hasMessageThat().isEqualTo(error.toString());
        assertThat(jws.signingInput().length()).isEqualTo(0);
        assertThat(jws.signature().length()).isEqualTo(0);
        assertThat(jws.payload().unverified().length()).isEqualTo(0);
        assertThat(jws.claims().unverified().isEmpty()).isTrue();
        assertThat(jws.header().isEmpty()).isTrue();
        return error.code();
    }

    @ParameterizedTest
    @CsvSource({
        "'', EMPTY, 0",
        "HDR, NOT_THREE_PARTS, 20",
        "HDR.CLM, NOT_THREE_PARTS, 39",
        "HDR.CLM., NO_SIGNATURE, 40",
        "HDR.CLM.AAAA., NOT_THREE_PARTS, 44",
        "HDR.CLM.AAAA.AAAA, NOT_THREE_PARTS, 44",
        "HDR.CLM.AAAA.AAAA.AAAA, ENCRYPTED, 44",
        "HDR..AAAA.AAAA.AAAA, ENCRYPTED, 26",
        "HDR.CLM.AAAA.AAAA.AA==, NOT_THREE_PARTS, 44",
        "HDR.CLM.AAAA.AAAA.AAAA.AAAA, NOT_THREE_PARTS, 44",
        "HDR.CLM.AAA=, PADDING, 43",
        "HDR.CLM==.AAAA, PADDING, 39",
        "HDR=.CLM.AAAA, PADDING, 20",
        "HDR.CLM.AA+A, INVALID_CHARACTER, 42",
        "HDR.CLM.AA/A, INVALID_CHARACTER, 42",
        "HDR.CLM.AA%2E, INVALID_CHARACTER, 42",
        "HDR.CLM.AAAé, INVALID_CHARACTER, 43",
        "'HDR.CLM.AAAA ', INVALID_CHARACTER, 44",
        "' HDR.CLM.AAAA', INVALID_CHARACTER, 0",
        "HDR.CLM.AAAAA, INVALID_LENGTH, 45",
        "HDR.CLM.A, INVALID_LENGTH, 41",
        "HDR.CLMAAA.AAAA, INVALID_LENGTH, 42",
        "HDR.CLM.AB, NOT_CANONICAL, 41",
        "HDR.CLM.AAB, NOT_CANONICAL, 42",
        "HDR.eyJpc3MiOiJqb2UifR.AAAA, NOT_CANONICAL, 38",
        ".CLM.AAAA, INVALID_HEADER, 0",
        "HDR..AAAA, INVALID_CLAIMS, 21",
        "CLM.CLM.AAAA, INVALID_HEADER, 0",
        "HDR.AAAA.AAAA, INVALID_CLAIMS, 21",
    })
    void whatIsNoJwsIsRejectedAtItsPlace(String form, JwsErrorCode code, int offset) {
        String token = form.replace("HDR", HEADER).replace("CLM", CLAIMS);
        assertThat(rejection(token)).isEqualTo(code);
        assertThat(error.offset()).isEqualTo(offset);
    }

    @Test
    void theFormThatTheOthersAreBentFromIsAccepted() {
        assertThat(rejection(HEADER + "." + CLAIMS + ".AAAA")).isNull();
    }

    @Test
    void everyByteThatIsNotInTheAlphabetIsRejectedAtEveryPlace() {
        byte[] token = bytes(HEADER + "." + CLAIMS + ".AAAAAAAAAAAAAAAAAAAA");
        int signature = HEADER.length() + CLAIMS.length() + 2;
        for (int value = 0; value < 256; value++) {
            boolean known = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_".indexOf(value) >= 0;
            for (int at = signature; at < token.length; at++) {
                byte[] bent = token.clone();
                bent[at] = (byte) value;
                assertWithMessage("%s at %s", value, at)
                        .that(jws.tryParse(bent, 0, bent.length, error))
                        .isEqualTo(known);
                if (!known) {
                    assertThat(error.offset()).isEqualTo(at);
                }
            }
        }
    }

    @Test
    void aTokenOfAMillionDotsIsRejectedByItsFirstBytes() {
        String dots = ".".repeat(1_000_000);
        assertTimeoutPreemptively(Duration.ofSeconds(5), () -> {
            for (int round = 0; round < 10_000; round++) {
                byte[] token = round == 0 ? bytes(dots) : bytes("....");
                jws.tryParse(token, 0, token.length, error);
            }
        });
        assertThat(rejection(dots)).isEqualTo(JwsErrorCode.NOT_THREE_PARTS);
        assertThat(rejection(HEADER + dots)).isEqualTo(JwsErrorCode.NOT_THREE_PARTS);
        assertThat(rejection("....")).isEqualTo(JwsErrorCode.ENCRYPTED);
    }

    @Test
    void aTokenThatIsTooLargeIsRejectedBeforeItIsLookedAt() {
        JwsView<JwtClaimsView> small = new JwsView<>(
                JwtClaimsView::new, JsonLimits.builder().maxDocumentBytes(64).build());
        byte[] token = bytes(HEADER + "." + CLAIMS + "." + "A".repeat(24));
        assertThat(small.tryParse(token, 0, token.length, error)).isTrue();
        byte[] larger = bytes(HEADER + "." + CLAIMS + "." + "A".repeat(26));
        assertThat(small.tryParse(larger, 0, larger.length, error)).isFalse();
        assertThat(error.code()).isEqualTo(JwsErrorCode.TOO_LARGE);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"alg\":\"HS256\",\"crit\":[\"exp\"]} | CRITICAL_HEADER",
                "{\"alg\":\"HS256\",\"crit\":[]} | CRITICAL_HEADER",
                "{\"alg\":\"HS256\",\"crit\":null} | CRITICAL_HEADER",
                "{\"alg\":\"HS256\",\"crit\":\"exp\"} | CRITICAL_HEADER",
                "{\"alg\":\"HS256\",\"\\u0063rit\":[\"exp\"]} | CRITICAL_HEADER",
                "{\"alg\":\"HS256\",\"crit\":[\"b64\"],\"b64\":false} | UNENCODED_PAYLOAD",
                "{\"alg\":\"HS256\",\"b64\":false} | UNENCODED_PAYLOAD",
                "{\"alg\":\"HS256\",\"b64\":null} | UNENCODED_PAYLOAD",
                "{\"alg\":\"HS256\",\"b64\":\"true\"} | UNENCODED_PAYLOAD",
                "{\"alg\":\"HS256\",\"b64\":true,\"crit\":[\"b64\"]} | CRITICAL_HEADER",
            })
    void extensionsOfTheHeaderAreNotUnderstood(String header, JwsErrorCode code) {
        assertThat(rejection(encoded(header) + "." + CLAIMS + ".AAAA")).isEqualTo(code);
    }

    @Test
    void aHeaderThatSaysWhatIsTrueAnywayIsAccepted() {
        assertThat(rejection(encoded("{\"alg\":\"HS256\",\"b64\":true}") + "." + CLAIMS + ".AAAA"))
                .isNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"typ\":\"JWT\"} | MISSING_MEMBER",
                "{\"alg\":null} | NULL_VALUE",
                "{\"alg\":7} | WRONG_TYPE",
                "{\"alg\":\"none\",\"alg\":\"HS256\"} | DUPLICATE_MEMBER",
                "{\"alg\":\"none\",\"\\u0061lg\":\"HS256\"} | DUPLICATE_MEMBER",
                "{\"alg\":\"HS256\",\"x\":1,\"x\":2} | DUPLICATE_MEMBER",
                "[\"HS256\"] | WRONG_TYPE",
                "{\"alg\":\"HS256\"}{} | TRAILING_CONTENT",
                "{\"alg\":\"HS256\",} | UNEXPECTED_CHARACTER",
                "{\"alg\":\"HS256\"  | UNEXPECTED_END",
            })
    void aHeaderIsStrictJson(String header, JsonErrorCode code) {
        assertThat(rejection(encoded(header) + "." + CLAIMS + ".AAAA")).isEqualTo(JwsErrorCode.INVALID_HEADER);
        assertThat(error.json().code()).isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"iss\":\"a\",\"iss\":\"b\"} | DUPLICATE_MEMBER | $.iss",
                "{\"exp\":1,\"e\\u0078p\":2} | DUPLICATE_MEMBER | $.exp",
                "{\"x\":1,\"x\":2} | DUPLICATE_MEMBER | $.*",
                "{\"exp\":\"1\"} | WRONG_TYPE | $.exp",
                "{\"exp\":true} | WRONG_TYPE | $.exp",
                "{\"exp\":01} | INVALID_NUMBER | $.exp",
                "{\"aud\":7} | INVALID_OBJECT | $",
                "{\"aud\":{}} | INVALID_OBJECT | $",
                "{\"aud\":[7]} | INVALID_OBJECT | $",
                "{\"aud\":[\"a\",null]} | INVALID_OBJECT | $",
                "{\"cnf\":{\"jkt\":1}} | WRONG_TYPE | $.cnf.jkt",
                "\"nested\" | WRONG_TYPE | $",
            })
    void claimsAreStrictJson(String claims, JsonErrorCode code, String path) {
        assertThat(rejection(HEADER + "." + encoded(claims) + ".AAAA")).isEqualTo(JwsErrorCode.INVALID_CLAIMS);
        assertThat(error.json().code()).isEqualTo(code);
        assertThat(error.json().path()).isEqualTo(path);
        assertThat(assertThrows(dev.jeton.JsonException.class, () -> JwtClaimsCodec.INSTANCE.read(claims))
                        .code())
                .isEqualTo(code);
    }

    @Test
    void aTokenInATokenIsNoClaims() {
        String nested = HEADER + "." + CLAIMS + ".AAAA";
        assertThat(rejection(encoded("{\"alg\":\"HS256\",\"cty\":\"JWT\"}") + "." + encoded(nested) + ".AAAA"))
                .isEqualTo(JwsErrorCode.INVALID_CLAIMS);
    }

    @Test
    void actorsInEachOtherAreLimitedByTheDepth() {
        String claims = "{\"act\":".repeat(100_000) + "{}" + "}".repeat(100_000);
        assertThat(rejection(HEADER + "." + encoded(claims) + ".AAAA")).isEqualTo(JwsErrorCode.INVALID_CLAIMS);
        assertThat(error.json().code()).isEqualTo(JsonErrorCode.TOO_DEEP);
    }

    @Test
    void everyPrefixIsRejected() {
        String token = HEADER + "." + CLAIMS + ".AAAA";
        for (int length = 0; length < token.length(); length++) {
            if (length != token.length() - 1 && length != token.length() - 2) {
                assertThat(rejection(token.substring(0, length))).isNotNull();
            }
        }
    }

    @Test
    void randomBytesAreRejectedWithoutAnotherException() {
        Random random = new Random(7);
        for (int round = 0; round < 20_000; round++) {
            byte[] token = bytes(HEADER + "." + CLAIMS + ".AAAA");
            for (int change = random.nextInt(4); change >= 0; change--) {
                token[random.nextInt(token.length)] = (byte) random.nextInt(256);
            }
            boolean accepted = jws.tryParse(token, 0, token.length, error);
            assertThat(accepted).isEqualTo(error.code() == null);
        }
    }

    @Test
    void bytesAroundTheTokenAreNotLookedAt() {
        byte[] token = bytes(HEADER + "." + CLAIMS + ".AAAA");
        byte[] around = new byte[token.length + 32];
        Arrays.fill(around, (byte) '.');
        System.arraycopy(token, 0, around, 16, token.length);
        jws.parse(around, 16, token.length);
        assertThat(jws.claims().unverified().iss().text()).isEqualTo("joe");
        assertThrows(IndexOutOfBoundsException.class, () -> jws.parse(around, 16, around.length));
        assertThat(jws.isEmpty()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"alg\":\"CANARY\",\"CANARY\":[", "{\"alg\":\"HS256\",\"crit\":[\"CANARY\"]}"})
    void noErrorShowsTheToken(String header) {
        String token = encoded(header) + "." + encoded("{\"iss\":\"CANARY\"}") + ".CANARY";
        rejection(token);
        String said = error + " " + error.json() + " " + error.toException() + jws;
        assertThat(said).doesNotContain("CANARY");
        assertThat(said).doesNotContain(encoded("CANARY").substring(0, 4));
    }
}
