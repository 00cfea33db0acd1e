package golden;

import dev.jeton.annotation.Json;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

@Json(view = true)
record Primitives(
        boolean flag,
        byte tiny,
        short small,
        @Json.Required int number,
        @Json.Lenient long large,
        char letter,
        float ratio,
        double precise,
        Boolean boxedFlag,
        @Json.Lenient Integer boxedNumber,
        OptionalInt optionalNumber,
        @Json.Lenient OptionalDouble optionalRatio,
        Optional<Long> optionalBox) {}
