package golden;

import dev.jeton.annotation.Json;
import dev.jeton.OpenEnum;
import java.util.List;
import java.util.Map;
import java.util.Optional;

@Json(view = true)
public record Painting(
        Color frame,
        @Json.Required Color ground,
        Optional<Color> signature,
        OpenEnum<Color> main,
        @Json.Required OpenEnum<Color> second,
        List<Color> palette,
        Map<String, OpenEnum<Color>> areas) {

    @Json
    public enum Color {
        RED,
        @Json.Fallback
        BLACK
    }
}
