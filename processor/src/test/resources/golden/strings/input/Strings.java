package golden;

import dev.jeton.annotation.Json;
import dev.jeton.RawJson;
import java.util.Optional;
import java.util.Set;

@Json(view = true)
public record Strings(
        @Json.Required String name,
        @Json.Lenient @Json.Alias("client") String clientId,
        @Json.Known({"a", "b"}) String kind,
        @Json.Secret Optional<String> secret,
        @Json.Raw String claims,
        @Json.Required RawJson payload,
        Optional<RawJson> rest,
        @Json.SpaceDelimited Optional<Set<String>> scope) {
    @Override
    public String toString() {
        return StringsCodec.INSTANCE.describe(this);
    }
}
