package golden;

import dev.jeton.RawJson;
import dev.jeton.annotation.Json;
import java.util.Map;

@Json
public record Open(
        String id,
        @Json.Extra Map<String, RawJson> extra) {
    @Override
    public String toString() {
        return OpenCodec.INSTANCE.describe(this);
    }
}
