package dev.jeton.integration;

import dev.jeton.annotation.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** One type for each way to leave properties out. */
@NullUnmarked
public final class Inclusions {
    private Inclusions() {}

    /** What is empty is left out, but for what says otherwise. */
    @Json(include = Json.Inclusion.NON_EMPTY, view = true)
    public record NonEmpty(
            int number,
            @Nullable String text,
            @Json.Raw @Nullable String raw,
            Optional<String> optional,
            OptionalInt optionalInt,
            @Nullable List<String> list,
            @Nullable Iterable<String> iterable,
            Optional<Set<Integer>> optionalSet,
            @Nullable Map<String, Integer> map,
            int @Nullable [] array,
            byte @Nullable [] bytes,
            char @Nullable [] chars,
            @Json.SpaceDelimited @Nullable List<String> scope,
            @Json.SingleOrArray @Nullable List<String> aud,
            @Json.Include(Json.Inclusion.NON_NULL) @Nullable List<String> kept,
            @Json.Include(Json.Inclusion.ALWAYS) @Nullable String always,
            @Nullable Color color) {
        @Override
        public String toString() {
            return Inclusions_NonEmptyCodec.INSTANCE.describe(this);
        }
    }

    /** What an absent member gives is left out. */
    @Json(include = Json.Inclusion.NON_DEFAULT, view = true)
    public record NonDefaults(
            int number,
            boolean flag,
            double precise,
            char letter,
            @Nullable String text,
            OptionalInt optional,
            @Json.Default("5") int size,
            @Json.Default("true") boolean active,
            @Json.Default("0.5") double ratio,
            @Json.Default("none") @Nullable String scope,
            @Json.Default("7") @Nullable Integer boxed,
            @Json.Default("60") OptionalInt seconds,
            @Json.Default("red") @Nullable Color color,
            @Json.Default("[]") @Nullable List<String> list,
            @Json.Default("[\"a\"]") @Nullable List<String> letters,
            @Json.Default("[]") @Nullable ArrayList<String> own,
            @Json.Default("[1,2]") int @Nullable [] array,
            @Json.Default("AQAB") byte @Nullable [] bytes,
            @Json.Default("{}") @Nullable Map<String, String> map,
            @Json.Default("[\"x\"]") Optional<List<String>> inside,

            @Json.Include(Json.Inclusion.ALWAYS) @Json.Default("9")
            int kept,

            @Json.Required int required) {}
}
