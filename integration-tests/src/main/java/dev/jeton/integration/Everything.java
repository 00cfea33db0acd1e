package dev.jeton.integration;

import dev.jeton.OpenEnum;
import dev.jeton.RawJson;
import dev.jeton.annotation.Json;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** Every kind of property but arrays, which have no equality. */
@NullUnmarked
@Json(naming = Json.Naming.SNAKE_CASE, view = true)
public record Everything(
        boolean flag,
        byte tiny,
        short small,
        int number,
        long large,
        char letter,
        float single,
        double precise,
        @Nullable Boolean boxedFlag,
        @Nullable Byte boxedTiny,
        @Nullable Short boxedSmall,
        @Nullable Integer boxedNumber,
        @Nullable Long boxedLarge,
        @Nullable Character boxedLetter,
        @Nullable Float boxedSingle,
        @Nullable Double boxedPrecise,
        @Nullable String text,

        @Json.Known({"known", "als bekannt \u00e4"}) @Nullable
        String known,

        @Nullable BigDecimal decimal,
        @Nullable BigInteger integer,
        @Nullable Color color,
        @Nullable Size size,
        @Nullable OpenEnum<Color> openColor,
        Optional<String> optionalText,
        Optional<Color> optionalColor,
        Optional<List<Long>> optionalList,
        OptionalInt optionalInt,
        OptionalLong optionalLong,
        OptionalDouble optionalDouble,
        @Json.SpaceDelimited @Nullable List<String> scope,
        @Json.SpaceDelimited @Nullable Set<String> audience,
        @Nullable List<@Nullable String> texts,
        @Nullable Collection<@Nullable Integer> numbers,
        @Nullable Set<Color> colors,
        @Nullable List<OpenEnum<Color>> openColors,
        @Nullable Map<String, @Nullable BigDecimal> prices,
        @Nullable Map<String, List<Set<Boolean>>> deep,
        @Nullable Everything nested,
        @Nullable List<Everything> children,
        @Nullable Map<String, Everything> named,
        @Nullable RawJson raw,
        @Json.Raw @Nullable String rawText,
        @Json.Extra Map<String, RawJson> extra) {

    @Override
    public String toString() {
        return EverythingCodec.INSTANCE.describe(this);
    }
}
