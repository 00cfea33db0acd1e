package dev.jeton.codegen;

import dev.jeton.JsonErrorCode;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Puts the entries that a reader has collected into maps. Stateless. */
final class MapFilling {
    private MapFilling() {}

    /** What it means that a key comes twice. */
    enum Duplicates {
        REJECTED,
        LAST_WINS
    }

    /**
     * Fills a map. Which keys are equal is for the map to say: two names may stand for one key.
     *
     * @param map an empty map
     * @param entries keys, each with its value behind it
     * @param from the index of the first key
     * @param to the index behind the last value
     * @param counts watches the hashes of keys; null where they need not be watched
     * @return what is wrong, or null
     */
    static @Nullable JsonErrorCode fill(
            Map<Object, @Nullable Object> map,
            @Nullable Object[] entries,
            int from,
            int to,
            Duplicates duplicates,
            @Nullable HashCounts counts) {
        boolean hasNulls = false;
        int size = 0;
        for (int index = from; index < to; index += 2) {
            Object key = Objects.requireNonNull(entries[index], "a key is null");
            Object value = entries[index + 1];
            if (map.put(key, value) != null && duplicates == Duplicates.REJECTED) {
                return JsonErrorCode.DUPLICATE_MEMBER;
            }
            hasNulls |= value == null;
            if (counts != null) {
                int grown = map.size();
                if (grown > size && counts.exceeds(key)) {
                    return JsonErrorCode.TOO_MANY_COLLISIONS;
                }
                size = grown;
            }
        }
        // What put returned says nothing of a key that led to null before.
        boolean lacks = hasNulls && duplicates == Duplicates.REJECTED && map.size() < (to - from) / 2;
        return lacks ? JsonErrorCode.DUPLICATE_MEMBER : null;
    }
}
