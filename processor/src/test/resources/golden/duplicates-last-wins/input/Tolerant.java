package golden;

import dev.jeton.annotation.Json;
import dev.jeton.RawJson;
import java.util.Map;
import java.util.OptionalInt;

@Json(view = true, duplicates = Json.Duplicates.LAST_WINS)
public record Tolerant(
        @Json.Required String name,
        OptionalInt count,
        Part part,
        Map<String, String> labels,
        @Json.Extra Map<String, RawJson> extra) {

    @Override
    public String toString() {
        return TolerantCodec.INSTANCE.describe(this);
    }

    @Json(view = true, unknown = Json.Unknown.FAIL)
    public record Part(int number) {}
}
