package golden;

import dev.jeton.RawJson;
import dev.jeton.annotation.Json;
import java.util.List;

@Json
public record Raw(
        @Json.Raw String claims,
        RawJson details,
        List<RawJson> all,
        @Json.Required RawJson needed) {
    @Override
    public String toString() {
        return RawCodec.INSTANCE.describe(this);
    }
}
