package golden;

import dev.jeton.RawJson;
import dev.jeton.annotation.Json;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** In groups of two, where real ones have 32; see GoldenTest. */
@Json(view = true)
public record Grouped(
        @Json.Default("7") int retries,
        @Json.Required String name,
        List<Integer> codes,
        Optional<String> note,
        long expiresIn,
        @Json.Extra Map<String, RawJson> extra) {
    @Override
    public String toString() {
        return GroupedCodec.INSTANCE.describe(this);
    }
}
