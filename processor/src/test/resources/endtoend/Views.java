package scenario;

import dev.jeton.ElementCursor;
import dev.jeton.JsonError;
import dev.jeton.JsonErrorCode;
import dev.jeton.MemberCursor;
import dev.jeton.OpenEnum;
import dev.jeton.RawJson;
import dev.jeton.WordCursor;
import dev.jeton.annotation.Json;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;

public class Views {

    @Json(naming = Json.Naming.SNAKE_CASE, view = true)
    public record TokenResponse(
            @Json.Required @Json.Secret String accessToken,
            @Json.Default("Bearer") String tokenType,
            @Json.Lenient @Json.Alias("expires") OptionalLong expiresIn,
            @Json.SpaceDelimited List<String> scope,
            @Json.Default("3") int retries,
            OpenEnum<Choice> choice,
            List<? extends Property> properties,
            Property property,
            BigDecimal amount,
            byte[] bytes,
            @Json.Raw String claims,
            @Json.Extra Map<String, RawJson> extra) {
        @Override
        public String toString() {
            return Views_TokenResponseCodec.INSTANCE.describe(this);
        }
    }

    @Json
    enum Choice {
        GRANTED
    }

    @Json(view = true)
    record Property(String key, Property next) {}

    public static void run() {
        Views_TokenResponseView view = new Views_TokenResponseView();
        byte[] json = """
                {"access_token":"2Yo\\u0074n","expires":"3600","scope":"openid email","choice":"never",
                 "properties":[{"key":"a"},null,{"key":"c","next":{"key":"d"}}],"property":{"key":"e","next":{"key":"f"}},
                 "amount":12.50,"bytes":"AQID","claims":{"a":[1]},"id":42,"more":[]}"""
                .getBytes(StandardCharsets.UTF_8);
        view.parse(json);
        check(true, view.accessToken().contentEquals("2Yotn"));
        check("<redacted>", view.accessToken().toString());
        check(false, view.hasTokenType());
        check("Bearer", view.tokenType().text());
        check(true, view.hasExpiresIn());
        check(3600L, view.expiresIn());
        check(false, view.hasRetries());
        check(3, view.retries());
        check(true, view.hasChoice());
        check(null, view.choice());
        check("never", view.choiceText().text());
        check(new BigDecimal("12.50"), view.amount());
        check("12.50", view.amountText().text());
        check("[1, 2, 3]", Arrays.toString(view.bytes()));
        check(true, view.claims().contentEquals("{\"a\":[1]}"));
        checkCursors(view);
        check(Views_TokenResponseCodec.INSTANCE.toJson(Views_TokenResponseCodec.INSTANCE.read(json)),
                Views_TokenResponseCodec.INSTANCE.toJson(view.toValue()));
        checkThatNothingIsLeft(view);
    }

    private static void checkCursors(Views_TokenResponseView view) {
        WordCursor words = view.scope();
        check(true, words.next() && words.word().contentEquals("openid"));
        check(true, words.next() && words.word().contentEquals("email"));
        check(false, words.next());
        ElementCursor properties = view.properties();
        Views_PropertyView property = new Views_PropertyView();
        check(true, properties.next());
        check("a", properties.as(property).key().text());
        check(true, properties.next() && properties.isNull());
        check(true, properties.next());
        check("d", properties.as(property).next().key().text());
        check(false, properties.next());
        check("f", view.property().next().key().text());
        check(null, view.property().next().next());
        MemberCursor extra = view.extra();
        check(true, extra.next() && extra.key().contentEquals("id"));
        check(42, extra.asInt());
        check(true, extra.next() && extra.key().contentEquals("more"));
        check(false, extra.next());
    }

    private static void checkThatNothingIsLeft(Views_TokenResponseView view) {
        Views_PropertyView property = view.property();
        JsonError error = new JsonError();
        byte[] bad = "{\"access_token\":\"x\",\"property\":{\"next\":{\"key\":1}}}".getBytes(StandardCharsets.UTF_8);
        check(false, view.tryParse(bad, 0, bad.length, error));
        check(JsonErrorCode.WRONG_TYPE, error.code());
        check("$.property.next.key", error.path());
        check(true, view.isEmpty());
        check(false, view.hasAccessToken());
        check(false, view.accessToken().isPresent());
        check(false, view.tokenType().isPresent());
        check(0L, view.expiresIn());
        check(0, view.retries());
        check(null, view.property());
        check(null, view.amount());
        check(false, view.properties().next());
        check(false, view.extra().next());
        check(false, view.scope().next());
        check(true, property.isEmpty());
        try {
            view.toValue();
            throw new AssertionError("a record was made of nothing");
        } catch (IllegalStateException expected) {
            check(true, expected.getMessage() != null);
        }
    }

    private static void check(Object expected, Object actual) {
        if (!java.util.Objects.equals(expected, actual)) {
            throw new AssertionError("expected " + expected + " but was " + actual);
        }
    }
}
