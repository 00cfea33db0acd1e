package golden;

import dev.jeton.annotation.Json;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

@Json(nulls = Json.Nulls.WRITE)
public record Nulls(
        String id,
        Optional<String> name,
        OptionalLong count,
        int size,
        List<String> tags) {}
