package golden;

import dev.jeton.annotation.Json;
import java.util.List;
import java.util.OptionalLong;

@Json(view = true)
public record Lenient(
        @Json.Lenient long expiresIn,
        @Json.Lenient OptionalLong optional,
        @Json.Lenient String text,
        @Json.Lenient List<Integer> codes) {}
