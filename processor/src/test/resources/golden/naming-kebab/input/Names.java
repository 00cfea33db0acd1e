package golden;

import dev.jeton.annotation.Json;

@Json(naming = Json.Naming.KEBAB_CASE)
public record Names(
        String accessToken,
        long notBeforePolicy,
        String idTokenURL,
        String x5t) {}
