package golden;

import dev.jeton.annotation.Json;

@Json
public record Forgiving(@Json.DefaultOnError @Json.Default("3600") long expiresIn) {}
