package dev.jeton.integration.own;

import dev.jeton.Patch;
import dev.jeton.annotation.Json;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.SortedSet;
import java.util.concurrent.ConcurrentMap;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** Codecs of their own where null has no place. */
@NullUnmarked
@Json(view = true)
public record Shelf(
        @Json.Required @Json.SingleOrArray List<@Json.Using(TagCodec.class) Tag> single,
        @Nullable ArrayDeque<@Json.Using(TagCodec.class) Tag> queue,
        @Nullable ConcurrentMap<String, @Json.Using(TagCodec.class) Tag> map,
        @Nullable Deque<@Json.Using(HexCodec.class) Integer> numbers,
        @Nullable SortedSet<@Json.Using(HexCodec.class) Integer> sorted,
        @Nullable Map<String, Queue<@Json.Using(TagCodec.class) Tag>> deep,
        @Nullable ArrayDeque<Label> labels,
        Optional<Queue<Label>> optional,
        Patch<ArrayDeque<@Json.Using(TagCodec.class) Tag>> patch,
        @Nullable ArrayDeque<@Json.Using(VerdictCodec.class) Verdict> verdicts) {

    /** One value that a codec of its own reads. */
    @Json
    public record Label(
            @Json.Value @Json.Using(TagCodec.class) Tag tag) {}
}
