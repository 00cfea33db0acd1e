package golden;

import dev.jeton.annotation.Json;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;

@Json
public record PrimitiveOptionals(
        OptionalInt number,
        OptionalLong large,
        OptionalDouble precise) {}
