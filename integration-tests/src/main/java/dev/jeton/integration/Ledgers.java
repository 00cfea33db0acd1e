package dev.jeton.integration;

import dev.jeton.annotation.Json;
import java.net.URI;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.ConcurrentNavigableMap;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** Maps of every kind, with keys of every kind. */
@NullUnmarked
@Json(view = true, naming = Json.Naming.SNAKE_CASE)
public record Ledgers(
        @Nullable Map<Color, @Nullable Integer> colors,
        @Nullable Map<Size, String> sizes,
        @Nullable Map<Byte, String> bytes,
        @Nullable Map<Short, String> shorts,
        @Nullable Map<Integer, @Nullable List<String>> ints,
        @Nullable Map<Long, Map<Long, Boolean>> longs,
        @Nullable Map<UUID, String> ids,
        @Nullable SortedMap<String, @Nullable Integer> sorted,
        @Nullable NavigableMap<Long, String> navigable,
        @Nullable ConcurrentMap<String, Integer> concurrent,
        @Nullable ConcurrentNavigableMap<Integer, String> skipList,
        @Nullable EnumMap<Color, @Nullable String> enumMap,
        @Nullable HashMap<UUID, Integer> hashMap,
        @Nullable LinkedHashMap<String, @Nullable String> linked,
        @Nullable TreeMap<Color, Shelves.Point> tree,
        @Nullable ConcurrentHashMap<Long, Long> hashes,
        @Nullable Registry<String> registry,
        Optional<Map<Integer, ? extends Shelves.Point>> points,

        @Nullable TreeMap<LocalDate, Map<TimeUnit, DayOfWeek>> days,
        @Nullable Map<URI, @Nullable Integer> uris,

        @Json.Default("{}") HashMap<Integer, String> fresh) {

    /** Of a key that comes twice the last value counts. */
    @Json(view = true, duplicates = Json.Duplicates.LAST_WINS)
    public record LastWins(
            @Nullable Map<Integer, String> ints,
            @Nullable SortedMap<Integer, String> sorted,
            @Nullable HashMap<Color, String> colors) {}
}
