package golden;

import dev.jeton.annotation.Json;
import dev.jeton.RawJson;
import java.util.Map;

@Json(view = true)
public record Nothing() {

    @Json(view = true)
    record Anything(@Json.Ignore String ignored, @Json.Extra Map<String, RawJson> members) {
        @Override
        public String toString() {
            return Nothing_AnythingCodec.INSTANCE.describe(this);
        }
    }
}
