package golden;

import dev.jeton.annotation.Json;
import java.util.List;
import java.util.Map;
import java.util.Optional;

@Json(view = true)
public record Maps(
        Map<String, Boolean> flags,
        Map<String, List<byte[]>> keys,
        @Json.Secret Optional<List<Map<String, String>>> deep) {
    @Override
    public String toString() {
        return MapsCodec.INSTANCE.describe(this);
    }
}
