package scenario;

import dev.jeton.JsonException;
import dev.jeton.OpenEnum;
import dev.jeton.RawJson;
import dev.jeton.annotation.Json;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;

public class TokenResponses {

    @Json(naming = Json.Naming.SNAKE_CASE)
    public record TokenResponse(
            @Json.Required @Json.Secret String accessToken,
            @Json.Known({"Bearer", "DPoP"}) String tokenType,
            @Json.Lenient @Json.Alias("expires") OptionalLong expiresIn,
            @Json.SpaceDelimited List<String> scope,
            @Json.Name("not-before-policy") long notBeforePolicy,
            @Json.Default("3") int retries,
            @Json.Ignore String receivedAt,
            Choice choice,
            OpenEnum<Choice> openChoice,
            List<? extends Property> properties,
            Property property,
            Set<String> names,
            long[] times,
            byte[] bytes,
            @Json.Raw String claims,
            @Json.Extra Map<String, RawJson> extra) {
        @Override
        public String toString() {
            return TokenResponses_TokenResponseCodec.INSTANCE.describe(this);
        }
    }

    @Json(naming = Json.Naming.SNAKE_CASE)
    enum Choice {
        NOT_YET,
        @Json.Name("granted")
        @Json.Alias("ok")
        GRANTED
    }

    @Json
    record Property(String key, Property next) {}

    public static void run() {
        TokenResponse response = read(
                """
                {"access_token":"2YotnFZFEjr1zCsicMWpAA","token_type":"Bearer","expires":"3600","scope":"openid email",
                 "not-before-policy":7,"choice":"ok","open_choice":"never","properties":[{"key":"a","next":{"key":"b"}}],
                 "names":["x","y"],"times":[1,-2],"bytes":"AQID","claims":{"a":[1]},"received_at":"kept","id":42}""");

        check("2YotnFZFEjr1zCsicMWpAA", response.accessToken());
        check(OptionalLong.of(3600), response.expiresIn());
        check(List.of("openid", "email"), response.scope());
        check(7L, response.notBeforePolicy());
        check(3, response.retries());
        check(null, response.receivedAt());
        check(Choice.GRANTED, response.choice());
        check("never", response.openChoice().text());
        check("b", response.properties().get(0).next().key());
        check(null, response.property());
        check(Set.of("x", "y"), response.names());
        check(-2L, response.times()[1]);
        check((byte) 3, response.bytes()[2]);
        check("{\"a\":[1]}", response.claims());
        check(Set.of("received_at", "id"), response.extra().keySet());
        checkNoSecret(response.toString());

        String written = TokenResponses_TokenResponseCodec.INSTANCE.toJson(response);
        TokenResponse again = read(written);
        check(written, TokenResponses_TokenResponseCodec.INSTANCE.toJson(again));
        check(response.extra().keySet(), again.extra().keySet());

        checkRejected("{}");
        checkRejected("{\"access_token\":null}");
        checkRejected("{\"access_token\":\"a\",\"access_token\":\"b\"}");
        checkRejected("{\"access_token\":\"a\",\"expires\":1,\"expires_in\":1}");
    }

    private static TokenResponse read(String json) {
        return TokenResponses_TokenResponseCodec.INSTANCE.read(json.getBytes(StandardCharsets.UTF_8));
    }

    private static void checkNoSecret(String text) {
        if (text.contains("2Yotn") || text.contains("kept")) {
            throw new AssertionError(text);
        }
    }

    private static void checkRejected(String json) {
        try {
            read(json);
        } catch (JsonException expected) {
            return;
        }
        throw new AssertionError("Read: " + json);
    }

    private static void check(Object expected, Object actual) {
        if (!java.util.Objects.equals(expected, actual)) {
            throw new AssertionError("Expected " + expected + " and got " + actual);
        }
    }
}
