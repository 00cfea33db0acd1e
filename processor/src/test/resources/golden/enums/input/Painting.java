package golden;

import dev.jeton.annotation.Json;
import dev.jeton.OpenEnum;
import java.util.List;
import java.util.Map;

@Json(view = true)
public record Painting(
        Color frame,
        @Json.Required Color ground,
        OpenEnum<Color> main,
        List<Color> palette,
        Map<String, OpenEnum<Color>> areas) {

    @Json
    public enum Color {
        RED,
        @Json.Fallback
        BLACK
    }
}
