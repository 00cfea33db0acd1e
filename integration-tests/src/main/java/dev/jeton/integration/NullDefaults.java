package dev.jeton.integration;

import dev.jeton.OpenEnum;
import dev.jeton.annotation.Json;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Defaults that stand for null, too, and those of lists, arrays and bytes. */
@Json(view = true)
public record NullDefaults(
        @Json.Default(value = "3600", forNull = true) long expiresIn,

        @Json.Lenient @Json.Default(value = "7", forNull = true)
        int lenient,

        @Json.Default(value = "500", forNull = true) Integer boxed,
        @Json.Default(value = "60", forNull = true) OptionalLong seconds,

        @Json.Default(value = "true", forNull = true) Optional<Boolean> flag,

        @Json.Default(value = "none", forNull = true) String text,
        @Json.Default(value = "1.50", forNull = true) BigDecimal decimal,
        @Json.Default(value = "red", forNull = true) Color color,

        @Json.Default(value = "dark-green", forNull = true) OpenEnum<Color> open,

        @Json.Default(value = "2026-11-27T00:17:48Z", forNull = true)
        Instant instant,

        @Json.Default(value = "[\"a\",\"\\u00fc\\\"b\"]", forNull = true)
        List<String> list,

        @Json.Default(value = "[\"red\",\"Blue!\",\"grass\",\"red\"]", forNull = true)
        Set<Color> set,

        @Json.Default(value = "[ 1 , 2 ]", forNull = true) int[] array,
        @Json.Default(value = "AQL/", forNull = true) byte[] bytes,

        @Json.Base64Url @Json.Default("-_8") byte @Nullable [] strictBytes,
        @Json.Default("[[],[true]]") Optional<List<List<Boolean>>> lists,

        @Json.SpaceDelimited @Json.Default(value = "[\"openid\",\"email\"]", forNull = true)
        List<String> scope,

        @Json.Delimited(",") @Json.Default("[\"a b\"]") @Nullable
        Set<String> tags,

        @Json.SingleOrArray @Json.Default(value = "[\"me\"]", forNull = true)
        List<String> aud,

        @Json.Default(value = "[]", forNull = true) ArrayList<String> fresh,

        @Json.Default(value = "{}", forNull = true) Map<String, String> map,

        @Json.DefaultOnError @Json.Default(value = "9", forNull = true)
        long forgiving,

        @Json.DefaultOnError @Json.Default(value = "[1.5]", forNull = true)
        List<Double> numbers) {

    /** The last one counts, of which there may be none. */
    @Json(view = true, duplicates = Json.Duplicates.LAST_WINS)
    public record LastDefaults(
            @Json.Default(value = "1", forNull = true) int number,

            @Json.Default(value = "[\"a\"]", forNull = true) List<String> list,

            @Json.Default(value = "none", forNull = true) String text,

            @Json.DefaultOnError @Json.Default(value = "2", forNull = true)
            int forgiving) {}
}
