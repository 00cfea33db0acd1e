package dev.jeton.integration.trust;

import dev.jeton.OpenEnum;
import dev.jeton.RawJson;
import dev.jeton.annotation.Json;
import dev.jeton.integration.Color;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Takes containers as they are, in every place where a type may have one. */
@Json(view = true)
public record Satchel(
        @Nullable List<@Nullable String> texts,
        @Nullable Collection<@Nullable String> collection,
        @Nullable Set<@Nullable String> set,
        @Json.SpaceDelimited @Nullable Collection<String> words,
        @Nullable Map<String, @Nullable String> map,
        @Nullable Map<String, Set<Map<String, String>>> deep,
        @Nullable Optional<List<@Nullable String>> maybe,
        @Nullable Optional<String> text,
        @Nullable OptionalInt number,
        @Nullable List<@Nullable Integer> numbers,
        @Nullable Set<@Nullable OpenEnum<Color>> colors,
        @Nullable String @Nullable [] array,
        @Nullable Set<@Nullable RawJson> raws,
        @Nullable BigInteger integer,
        @Nullable BigDecimal decimal,
        @Nullable Collection<@Nullable Satchel> children,
        @Json.Extra @Nullable Map<String, RawJson> extra) {

    /** Extra members count as secrets. */
    @Override
    public String toString() {
        return "Satchel";
    }
}
