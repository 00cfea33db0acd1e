package dev.jeton.integration.trust;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import dev.jeton.JsonException;
import dev.jeton.JsonLimits;
import dev.jeton.jose.JwkSetView;
import dev.jeton.jose.JwsError;
import dev.jeton.jose.JwsView;
import dev.jeton.jose.JwtClaimsView;
import dev.jeton.tokens.oauth.TokenResult;
import dev.jeton.tokens.oauth.TokenResults;
import java.util.Base64;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a server or the sender of a token fills costs time in proportion to its size, whether it is accepted or rejected. */
class HostileAnswersTest {
    private static final int SIZE = 4_000;

    private static final JsonLimits LIMITS =
            JsonLimits.builder().maxMembers(1_000_000).maxNameBytes(1_000_000).build();

    private static final String FORM = "application/x-www-form-urlencoded";

    /** Whole answers of token endpoints. */
    enum Answer {
        FORM_OF_PAIRS(size -> "access_token=t" + numbered(size, "&n%d=1")),
        FORM_OF_COLLIDING_NAMES(size -> "access_token=t" + colliding(size, "&%s=1")),
        FORM_OF_ESCAPES(size -> "access_token=t&x=" + "%0a".repeat(size)),
        FORM_OF_ESCAPED_NAMES(size -> "access_token=t" + numbered(size, "&%%61%d=1")),
        FORM_OF_EQUALS_SIGNS(size -> "access_token=" + "=".repeat(size)),
        FORM_OF_AMPERSANDS(size -> "access_token=t" + "&".repeat(size)),
        FORM_WITH_THE_ERROR_AT_ITS_END(size -> "x=" + "%22".repeat(size) + "&access_token=%0a"),
        FORM_WITH_A_DUPLICATE_AT_ITS_END(size -> "x=1" + numbered(size, "&n%d=1") + "&x=2"),
        FORM_WITHOUT_AN_EQUALS_SIGN(size -> "a".repeat(size)),
        ONE_LONG_NAME(size -> "a".repeat(size) + "=1"),
        SCRIPT(size -> "a".repeat(size) + "({})"),
        SCRIPT_WITHOUT_A_CALL(size -> "/**/" + "a".repeat(size)),
        NOTHING_BUT_SPACE(size -> " ".repeat(size)),
        TOKEN_BEHIND_MANY_MEMBERS(size -> "{" + numbered(size, "\"n%d\":1,") + "\"access_token\":\"t\"}"),
        TOKEN_BEHIND_COLLIDING_MEMBERS(size -> "{" + colliding(size, "\"%s\":1,") + "\"access_token\":\"t\"}"),
        ERROR_BEHIND_MANY_MEMBERS(
                size -> "{\"access_token\":\"t\"," + numbered(size, "\"n%d\":1,") + "\"error\":\"e\"}"),
        NEITHER_IN_MANY_MEMBERS(size -> "{" + numbered(size, "\"n%d\":1,") + "\"x\":1}"),
        ERRORS_THAT_ARE_NONE(size -> "{" + "\"error\":\"\",".repeat(size) + "\"access_token\":\"t\"}"),
        ERROR_OBJECT(size -> "{\"error\":{" + numbered(size, "\"n%d\":{\"code\":1},") + "\"type\":\"t\"}}"),
        ERROR_OBJECT_OF_CODES(size -> "{\"error\":{" + "\"code\":[1],".repeat(size) + "\"code\":\"c\"}}"),
        FORGIVEN_DESCRIPTION(size -> "{\"error\":\"e\",\"error_description\":[" + "\"a\",".repeat(size) + "1]}"),
        SCOPE(size -> "{\"access_token\":\"t\",\"scope\":\"" + "a ".repeat(size) + "\"}"),
        SCOPE_OF_COMMAS(size -> "{\"access_token\":\"t\",\"scope\":\"" + "a,".repeat(size) + "\"}"),
        LIFETIME(size -> "{\"access_token\":\"t\",\"expires_in\":\"" + "0".repeat(Math.min(size, 900))
                + " ".repeat(size) + "\"}");

        private final IntFunction<String> body;

        Answer(IntFunction<String> body) {
            this.body = body;
        }

        Runnable reading(int size) {
            byte[] bytes = body.apply(size).getBytes(UTF_8);
            return () -> read(bytes);
        }
    }

    /** Compact tokens, whose claims and headers are spelt out here. */
    enum Token {
        DOTS(size -> ".".repeat(size)),
        ONE_PART(size -> "A".repeat(size)),
        LONG_SIGNATURE(size -> token("{\"alg\":\"RS256\"}", "{}") + "A".repeat(size / 4 * 4)),
        PADDING(size -> "e30." + "=".repeat(size) + ".AAAA"),
        HEADER_OF_MEMBERS(size -> token("{" + numbered(size, "\"n%d\":1,") + "\"alg\":\"RS256\"}", "{}")),
        HEADER_OF_COLLIDING_MEMBERS(size -> token("{" + colliding(size, "\"%s\":1,") + "\"alg\":\"RS256\"}", "{}")),
        CLAIMS_OF_MEMBERS(size -> token("{\"alg\":\"RS256\"}", "{" + numbered(size, "\"n%d\":1,") + "\"x\":1}")),
        CLAIMS_OF_COLLIDING_MEMBERS(
                size -> token("{\"alg\":\"RS256\"}", "{" + colliding(size, "\"%s\":1,") + "\"x\":1}")),
        AUDIENCES(size -> token("{\"alg\":\"RS256\"}", "{\"aud\":[" + numbered(size, "\"a%d\",") + "\"b\"]}")),
        SCOPES(size -> token("{\"alg\":\"RS256\"}", "{\"scope\":\"" + "a ".repeat(size) + "\"}")),
        ESCAPED_CLAIM(size -> token("{\"alg\":\"RS256\"}", "{\"sub\":\"" + "\\u0061".repeat(size) + "\"}")),
        DATE(size -> token("{\"alg\":\"RS256\"}", "{\"exp\":1." + "0".repeat(size) + "}")),
        CRITICAL(size -> token("{\"alg\":\"RS256\",\"crit\":[" + "\"a\",".repeat(size) + "\"b\"]}", "{}"));

        private final IntFunction<String> token;

        Token(IntFunction<String> token) {
            this.token = token;
        }

        Runnable parsing(int size) {
            byte[] bytes = token.apply(size).getBytes(US_ASCII);
            JwsView<JwtClaimsView> jws = new JwsView<>(() -> new JwtClaimsView(LIMITS), LIMITS);
            JwsError error = new JwsError();
            return () -> {
                if (jws.tryParse(bytes, 0, bytes.length, error)) {
                    jws.claims().unverified().hasAudience("none");
                }
            };
        }
    }

    private static void read(byte[] bytes) {
        try {
            TokenResult result = TokenResults.read(401, FORM, bytes, LIMITS);
            if (result instanceof TokenResult.Denied denied) {
                assertThat(denied.errorCode()).isNotNull();
            } else if (result instanceof TokenResult.Granted granted) {
                assertThat(granted.scope() == null || granted.scopes() != null).isTrue();
            }
        } catch (JsonException rejection) {
            assertThat(rejection.offset()).isAtMost(bytes.length);
        }
    }

    private static String numbered(int size, String element) {
        return IntStream.range(0, size).mapToObj(element::formatted).collect(Collectors.joining());
    }

    /** Names of one {@code String.hashCode()}. */
    private static String colliding(int size, String element) {
        return IntStream.range(0, size)
                .mapToObj(number -> element.formatted(IntStream.range(0, 18)
                        .mapToObj(bit -> (number >> bit & 1) == 0 ? "Aa" : "BB")
                        .collect(Collectors.joining())))
                .collect(Collectors.joining());
    }

    private static String token(String header, String claims) {
        Base64.Encoder encoder = Base64.getUrlEncoder().withoutPadding();
        return encoder.encodeToString(header.getBytes(UTF_8)) + "." + encoder.encodeToString(claims.getBytes(UTF_8))
                + ".AAAA";
    }

    @ParameterizedTest
    @EnumSource
    void answersTakeLinearTime(Answer answer) {
        assertThat(LinearTime.holds(answer.reading(SIZE), answer.reading(LinearTime.GROWTH * SIZE)))
                .isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void tokensTakeLinearTime(Token token) {
        assertThat(LinearTime.holds(token.parsing(SIZE), token.parsing(LinearTime.GROWTH * SIZE)))
                .isTrue();
    }

    @Test
    void aKeyIsFoundInLinearTime() {
        assertThat(LinearTime.holds(finding(SIZE / 8), finding(LinearTime.GROWTH * SIZE / 8)))
                .isTrue();
    }

    private static Runnable finding(int size) {
        byte[] set = ("{\"keys\":[" + numbered(size, "{\"kty\":\"RSA\",\"kid\":\"k%d\",\"n\":\"-_8\",\"e\":\"AQAB\"},")
                        + "{\"kty\":\"oct\"}]}")
                .getBytes(UTF_8);
        JwkSetView view = new JwkSetView(LIMITS);
        return () -> {
            view.parse(set);
            assertThat(view.find("none")).isNull();
        };
    }

    /** Else these tests would be worth nothing. */
    @Test
    void quadraticTimeIsSeen() {
        assertThat(LinearTime.holds(() -> compareAll(500), () -> compareAll(LinearTime.GROWTH * 500)))
                .isFalse();
    }

    private static void compareAll(int size) {
        String text = "a".repeat(size);
        int equal = 0;
        for (int first = 0; first < size; first++) {
            equal += equalTo(text.charAt(first), text);
        }
        assertThat(equal).isEqualTo(size * size);
    }

    /** A method of its own is called so often that the compiler takes it at once: a loop that starts interpreted each time would cost small sizes most. */
    private static int equalTo(char one, String text) {
        int equal = 0;
        for (int second = 0; second < text.length(); second++) {
            equal += one == text.charAt(second) ? 1 : 0;
        }
        return equal;
    }

    /** The answers are what they claim to be: some are accepted, and some are rejected. */
    @Test
    void answersAreAcceptedAndRejected() {
        int accepted = 0;
        for (Answer answer : Answer.values()) {
            byte[] bytes = answer.body.apply(20).getBytes(UTF_8);
            try {
                assertWithMessage(answer.name())
                        .that(TokenResults.read(401, FORM, bytes, LIMITS))
                        .isNotNull();
                accepted++;
            } catch (JsonException rejection) {
                assertThat(rejection.code()).isNotNull();
            }
        }
        assertThat(accepted).isAtLeast(10);
        assertThat(accepted).isLessThan(Answer.values().length - 5);
    }
}
