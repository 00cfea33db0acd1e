package golden;

import dev.jeton.annotation.Json;
import dev.jeton.RawJson;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

@Json(view = true, duplicates = Json.Duplicates.LAST_WINS)
public record Tolerant(
        @Json.Required String name,
        OptionalInt count,
        Part part,
        List<Part> parts,
        Map<String, String> labels,
        @Json.Default("x") String text,
        @Json.Extra Map<String, RawJson> extra) {

    @Override
    public String toString() {
        return TolerantCodec.INSTANCE.describe(this);
    }

    @Json(view = true, unknown = Json.Unknown.FAIL)
    public record Part(int number) {}
}
