package golden;

import dev.jeton.annotation.Json;
import java.util.List;
import java.util.OptionalLong;

@Json(include = Json.Inclusion.NON_DEFAULT)
public record Inclusions(
        @Json.Include(Json.Inclusion.ALWAYS) String id,
        OptionalLong count,
        @Json.Default("3") int size,
        @Json.Default("none") String scope,
        @Json.Include(Json.Inclusion.NON_EMPTY) List<String> tags) {}
