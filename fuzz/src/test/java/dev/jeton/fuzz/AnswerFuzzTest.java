package dev.jeton.fuzz;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.collect.Range;
import dev.jeton.JsonError;
import dev.jeton.JsonErrorCode;
import dev.jeton.JsonException;
import dev.jeton.tokens.oauth.TokenResult;
import dev.jeton.tokens.oauth.TokenResultCodec;
import dev.jeton.tokens.oauth.TokenResultView;
import dev.jeton.tokens.oauth.TokenResults;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLDecoder;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.provider.MethodSource;

/** A whole answer of a token endpoint is a token, a refusal or a rejection, of which codec, view and the reader of whole answers say the same. */
class AnswerFuzzTest {
    private static final ObjectMapper JACKSON = new ObjectMapper();

    private static final String FORM = "application/x-www-form-urlencoded";

    private final TokenResultView view = new TokenResultView();
    private final JsonError error = new JsonError();

    static Stream<byte[]> answers() {
        Stream<byte[]> own = Stream.of(
                        "access_token=gho_1&scope=repo%2Cgist&token_type=bearer",
                        "error=bad_code&error_description=The+code+%22x%22&error_uri=https%3A%2F%2Fa.test",
                        "acc%65ss_token=a==&expires_in=3600&n%C3%A9=%e2%82%ac&empty=",
                        "a=1&a=2",
                        "a=%4",
                        "callback({\"access_token\":\"t\"})",
                        "<html>",
                        "{\"error\":{\"code\":190,\"type\":\"t\"},\"access_token\":\"t\"}",
                        "{\"access_token\":\"t\",\"error\":false,\"scope\":[\"a\"]}",
                        "{\"error\":true,\"error_description\":[1]}")
                .map(text -> text.getBytes(UTF_8));
        return Stream.concat(own, Seeds.documents());
    }

    @DictionaryFile(resourcePath = "/dev/jeton/fuzz/json.dict")
    @MethodSource("dev.jeton.fuzz.AnswerFuzzTest#answers")
    @FuzzTest(maxDuration = "60s")
    void codecViewAndWholeAnswersAgree(byte[] body) {
        TokenResult byCodec = read(body);
        assertThat(view.tryParse(body, 0, body.length, error)).isEqualTo(byCodec != null);
        if (byCodec != null) {
            assertThat(view.toValue()).isEqualTo(byCodec);
            assertThat(view.kind() == TokenResultView.Kind.DENIED).isEqualTo(byCodec instanceof TokenResult.Denied);
            assertThat(byCodec.toString()).isNotEmpty();
        }
        for (String type : new String[] {FORM, "application/json", "text/plain"}) {
            TokenResult whole = readWhole(type, body);
            if (byCodec != null) {
                assertThat(whole).isEqualTo(byCodec);
            } else if (whole != null) {
                assertThat(type).isNotEqualTo("application/json");
                assertSaysTheSame(whole, body);
            }
        }
    }

    private static @Nullable TokenResult read(byte[] body) {
        try {
            return TokenResultCodec.INSTANCE.read(body);
        } catch (JsonException rejection) {
            return null;
        }
    }

    private static @Nullable TokenResult readWhole(String type, byte[] body) {
        try {
            return TokenResults.read(200, type, body);
        } catch (JsonException rejection) {
            assertThat(rejection.offset()).isIn(Range.closed(0L, (long) body.length));
            assertThat(rejection.line()).isAtLeast(1);
            assertThat(rejection.column()).isAtLeast(1);
            assertThat(rejection.code()).isNotEqualTo(JsonErrorCode.INVALID_OBJECT);
            return null;
        }
    }

    /** The names and values that the JDK finds in a form are the members, but for numbers and scopes, which are written in another form. */
    private static void assertSaysTheSame(TokenResult result, byte[] form) {
        ObjectNode members = members(result);
        Map<String, String> pairs = new LinkedHashMap<>();
        for (String pair : new String(form, ISO_8859_1).split("&", -1)) {
            int equals = pair.indexOf('=');
            pairs.put(decoded(pair.substring(0, equals)), decoded(pair.substring(equals + 1)));
        }
        List<String> inAnotherForm = List.of("expires_in", "scope");
        pairs.keySet().removeAll(inAnotherForm);
        members.remove(inAnotherForm);
        assertThat(members.size()).isEqualTo(pairs.size());
        for (Map.Entry<String, String> pair : pairs.entrySet()) {
            assertWithMessage(pair.getKey())
                    .that(members.get(pair.getKey()).textValue())
                    .isEqualTo(pair.getValue());
        }
    }

    private static ObjectNode members(TokenResult result) {
        try {
            return (ObjectNode) JACKSON.readTree(TokenResultCodec.INSTANCE.toBytes(result));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, UTF_8);
    }
}
