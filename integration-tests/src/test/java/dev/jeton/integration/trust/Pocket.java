package dev.jeton.integration.trust;

import dev.jeton.annotation.Json;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Can be made with values that JSON has no words for. */
@Json
public record Pocket(
        @Json.Secret @Nullable String text,
        @Json.Secret @Nullable List<String> texts,
        @Json.Secret @Nullable Map<String, Double> map,
        @Json.Secret @Json.SpaceDelimited @Nullable List<String> words,
        @Json.Secret @Json.Raw @Nullable String raw) {

    @Override
    public String toString() {
        return PocketCodec.INSTANCE.describe(this);
    }
}
