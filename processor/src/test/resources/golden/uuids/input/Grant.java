package golden;

import dev.jeton.annotation.Json;
import java.util.List;
import java.util.UUID;

@Json(view = true)
public record Grant(
        @Json.Required UUID id, @Json.Default("f81d4fae-7dec-11d0-a765-00a0c91e6bf6") UUID tenant, List<UUID> sessions) {}
