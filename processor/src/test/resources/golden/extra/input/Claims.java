package golden;

import dev.jeton.annotation.Json;
import dev.jeton.RawJson;
import java.util.Map;

@Json(view = true)
public record Claims(@Json.Required String issuer, @Json.Extra Map<String, RawJson> extra) {
    @Override
    public String toString() {
        return ClaimsCodec.INSTANCE.describe(this);
    }
}
