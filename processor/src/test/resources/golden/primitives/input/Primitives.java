package golden;

import dev.jeton.annotation.Json;

@Json
public record Primitives(
        boolean flag,
        byte tiny,
        short small,
        int number,
        long large,
        char letter,
        float single,
        double precise) {}
