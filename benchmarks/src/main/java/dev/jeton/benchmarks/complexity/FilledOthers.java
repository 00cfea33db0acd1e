package dev.jeton.benchmarks.complexity;

import dev.jeton.annotation.Json;
import java.time.Instant;
import java.util.Hashtable;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Queue;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** More that a sender can fill: maps with keys that are no strings, and collections of other classes. */
@Json(view = true)
public record FilledOthers(
        @Nullable Map<Long, Integer> numbers,
        @Nullable Map<UUID, Integer> ids,
        @Nullable Map<Instant, Integer> instants,
        @Nullable Hashtable<String, Integer> table,
        @Nullable ConcurrentHashMap<String, Integer> concurrent,
        @Nullable SortedMap<String, Integer> sortedMap,
        @Nullable SortedSet<String> sortedSet,
        @Nullable Set<Instant> instantSet,
        @Nullable Queue<String> queue,
        @Nullable PriorityQueue<String> priorities) {}
