package sample;

import dev.jeton.annotation.Json;

@Json
record Written(@Json.Name("text") String first, String text) {} // expect: J201

@Json(naming = Json.Naming.SNAKE_CASE)
record ByStrategy(
        String idToken,
        String id_token, // expect: J201
        @Json.Name("id_token") // expect: J201
        String third) {}
