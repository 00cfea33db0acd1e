package dev.jeton.integration.trust;

import dev.jeton.OpenEnum;
import dev.jeton.RawJson;
import dev.jeton.annotation.Json;
import dev.jeton.integration.Color;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** No component is marked as a secret, and in each there is one. */
@NullUnmarked
@Json
record Ring(
        @Nullable Key key,
        Optional<Key> optional,
        @Nullable List<@Nullable Key> list,
        @Nullable Set<Key> set,
        @Nullable Collection<? extends Key> collection,
        @Nullable Map<String, @Nullable Key> map,
        Key @Nullable [] array,
        Key @Nullable [] @Nullable [] arrays,
        @Nullable Map<String, List<Key>> lists,
        @Nullable List<Map<String, Set<Key>>> sets,
        Optional<Map<String, Key[]>> deep,
        @Nullable Ring ring,
        @Nullable List<Ring> rings,
        @Nullable RawJson raw,
        Optional<RawJson> optionalRaw,
        @Nullable List<RawJson> raws,
        @Nullable Map<String, RawJson> rawMap,
        RawJson @Nullable [] rawArray,
        @Json.Raw @Nullable String rawText,
        @Json.Raw Optional<String> optionalText,
        @Json.Raw @Nullable List<String> rawTexts,
        @Nullable Color color,
        @Nullable OpenEnum<Color> open,
        @Nullable List<OpenEnum<Color>> opens) {

    /** Its own {@code toString} shows the secret, and nobody may use it. */
    @SuppressWarnings("J402")
    @Json
    record Key(@Json.Secret String text, @Json.Secret OpenEnum<Color> kind) {}

    @Override
    public String toString() {
        return RingCodec.INSTANCE.describe(this);
    }
}
