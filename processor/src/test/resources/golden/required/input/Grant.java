package golden;

import dev.jeton.annotation.Json;
import java.util.List;

@Json
public record Grant(
        @Json.Required String accessToken,
        String scope,
        @Json.Required long expiresIn,
        @Json.Required List<String> audiences) {}
