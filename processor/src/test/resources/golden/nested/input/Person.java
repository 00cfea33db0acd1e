package golden;

import dev.jeton.annotation.Json;

@Json(view = true)
public record Person(
        Address home,
        @Json.Required Address work,
        Person mother) {
    @Json(view = true)
    record Address(String street) {}
}
