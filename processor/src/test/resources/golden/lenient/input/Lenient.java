package golden;

import dev.jeton.annotation.Json;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

@Json
public record Lenient(
        @Json.Lenient long expiresIn,
        @Json.Lenient int count,
        @Json.Lenient Long boxed,
        @Json.Lenient OptionalLong optional,
        @Json.Lenient double ratio,
        @Json.Lenient BigInteger big,
        @Json.Lenient String text,
        @Json.Lenient List<String> codes,
        @Json.Lenient Optional<Integer> maybe) {}
