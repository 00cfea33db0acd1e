package golden;

import dev.jeton.annotation.Json;
import java.time.Instant;

@Json
public record Received(
        String token,
        @Json.Ignore(Json.Direction.READING) long version,
        @Json.Ignore Instant receivedAt,
        @Json.Ignore int attempts) {}
