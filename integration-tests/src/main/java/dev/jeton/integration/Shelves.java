package dev.jeton.integration;

import dev.jeton.annotation.Json;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.LinkedList;
import java.util.NavigableSet;
import java.util.PriorityQueue;
import java.util.Queue;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** What an array becomes beside a list, a collection, a set and a Java array. */
@NullUnmarked
@Json(view = true, naming = Json.Naming.SNAKE_CASE)
public record Shelves(
        @Nullable Iterable<@Nullable String> iterable,
        @Nullable SortedSet<String> sorted,
        @Nullable NavigableSet<Long> navigable,
        @Nullable Queue<Integer> queue,
        @Nullable Deque<Color> deque,
        @Nullable EnumSet<Color> colors,
        @Nullable ArrayList<@Nullable Integer> arrayList,
        @Nullable LinkedList<@Nullable String> linkedList,
        @Nullable HashSet<Boolean> hashSet,
        @Nullable LinkedHashSet<@Nullable Point> points,
        @Nullable ArrayDeque<UUID> arrayDeque,
        @Nullable TreeSet<Size> treeSet,
        @Nullable ConcurrentSkipListSet<String> skipList,
        @Nullable PriorityQueue<Long> priorities,
        @Nullable CopyOnWriteArrayList<Tags> copies,
        @Nullable Tags tags,
        @Nullable Bag<Integer, ? extends Point> bag,
        Tags @Nullable [] tagArray,

        @Json.Default("[]") ArrayList<String> fresh) {

    /** An element with a hash of its own. */
    @Json(view = true)
    public record Point(int x, int y) {}
}
