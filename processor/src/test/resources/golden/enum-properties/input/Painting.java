package golden;

import dev.jeton.OpenEnum;
import dev.jeton.annotation.Json;
import java.util.List;
import java.util.Optional;

@Json
public record Painting(
        Color main,
        @Json.Default("RED") Color frame,
        @Json.Required Color wall,
        List<Color> colors,
        Optional<Color> signature,
        OpenEnum<Color> modern,
        List<OpenEnum<Color>> moderns,
        @Json.Required OpenEnum<Color> needed) {}
