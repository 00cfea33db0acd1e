package sample;

import dev.jeton.annotation.Json;

@Json(naming = Json.Naming.SNAKE_CASE)
enum Choice {
    NOT_YET,
    notYet, // expect: J501
    @Json.Name("not_yet") // expect: J501
    LATER
}
