package golden;

import dev.jeton.annotation.Json;
import dev.jeton.processor.foreign.Unprocessed;

@Json
public record Order(@Json.Flatten(prefix = "to_") Unprocessed place) {}
