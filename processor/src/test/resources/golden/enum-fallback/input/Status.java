package golden;

import dev.jeton.annotation.Json;

@Json(naming = Json.Naming.KEBAB_CASE)
public enum Status {
    IN_PROGRESS,
    DONE,
    @Json.Fallback
    UNKNOWN
}
