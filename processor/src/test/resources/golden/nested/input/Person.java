package golden;

import dev.jeton.annotation.Json;
import java.util.List;
import java.util.Map;

@Json(view = true)
public record Person(
        Address home,
        @Json.Required Address work,
        Person mother,
        Map<String, List<? extends Address>> others) {
    @Json(view = true)
    record Address(String street) {}
}
