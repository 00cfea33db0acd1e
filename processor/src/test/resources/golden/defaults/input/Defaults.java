package golden;

import dev.jeton.annotation.Json;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

@Json
public record Defaults(
        @Json.Default("3600") long expiresIn,
        @Json.Default("true") boolean active,
        @Json.Default("Bearer") String tokenType,
        @Json.Default("0.5") double ratio,
        @Json.Default("x") char mark,
        @Json.Default("12") Integer boxed,
        @Json.Default("60") OptionalInt seconds,
        @Json.Default("1.10") BigDecimal price,
        @Json.Default("[]") List<String> scopes,
        @Json.Default("{}") Map<String, Long> times,
        @Json.Default("[]") int[] codes) {}
