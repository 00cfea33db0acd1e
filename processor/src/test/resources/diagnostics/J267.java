package sample;

import dev.jeton.annotation.Json;
import dev.jeton.RawJson;
import java.util.Map;

@Json(naming = Json.Naming.SNAKE_CASE)
@Json.Order({
    "token_type",
    "accessToken", // expect: J267
    "token_type", // expect: J267
    "ignored", // expect: J267
    "rest", // expect: J267
    "" // expect: J267
})
record Token(
        String accessToken,
        String tokenType,
        @Json.Ignore String ignored,
        @Json.Extra Map<String, RawJson> rest) {}

@Json
@Json.Order({})
record Empty(String text) {}

@Json
record Part(String name) {}

@Json
@Json.Order("name") // expect: J267
record Whole(String id, @Json.Flatten Part part) {}
