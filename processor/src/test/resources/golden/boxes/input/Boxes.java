package golden;

import dev.jeton.annotation.Json;

@Json
public record Boxes(
        Boolean flag,
        Byte tiny,
        Short small,
        Integer number,
        Long large,
        Character letter,
        Float single,
        Double precise) {}
