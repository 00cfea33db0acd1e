package golden;

import dev.jeton.annotation.Json;
import java.util.List;
import java.util.Optional;

@Json
public record Typed(
        @Json.Known({"Bearer", "DPoP"}) String tokenType,
        @Json.Known({"sig", "enc"}) List<String> uses,
        @Json.Known("RS256") Optional<String> algorithm) {}
