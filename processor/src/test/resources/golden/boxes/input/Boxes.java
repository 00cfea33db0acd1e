package golden;

import dev.jeton.annotation.Json;
import java.util.OptionalInt;

@Json(view = true)
public record Boxes(Boolean flag, Integer number, Character letter, OptionalInt count) {}
