package sample;

import dev.jeton.annotation.Json;

record Part(int size) {}

@Json.Import(Part.class)
@Json.Import(value = Part.class, with = @Json(view = true))
class Home { // expect: J338
    @Json
    record Inner(Part part) {}
}
