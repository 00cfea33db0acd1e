package dev.jeton.conformance.types;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.LinkedList;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What an array becomes: what it does with its elements, and one of its kind. */
enum Collected {
    LIST("java.util.List", List.class, Order.OF_DOCUMENT, true, ArrayList::new),
    COLLECTION("java.util.Collection", Collection.class, Order.OF_DOCUMENT, true, ArrayList::new),
    SET("java.util.Set", Set.class, Order.OF_FIRST, true, LinkedHashSet::new),
    ITERABLE("java.lang.Iterable", Iterable.class, Order.OF_DOCUMENT, true, ArrayList::new),
    ARRAY_LIST("java.util.ArrayList", ArrayList.class, Order.OF_DOCUMENT, true, ArrayList::new),
    LINKED_LIST("java.util.LinkedList", LinkedList.class, Order.OF_DOCUMENT, true, LinkedList::new),
    COPIED(
            "java.util.concurrent.CopyOnWriteArrayList",
            CopyOnWriteArrayList.class,
            Order.OF_DOCUMENT,
            true,
            CopyOnWriteArrayList::new),
    LINKED_SET("java.util.LinkedHashSet", LinkedHashSet.class, Order.OF_FIRST, true, LinkedHashSet::new),
    QUEUE("java.util.Queue", java.util.Queue.class, Order.OF_DOCUMENT, false, ArrayDeque::new),
    DEQUE("java.util.Deque", java.util.Deque.class, Order.OF_DOCUMENT, false, ArrayDeque::new),
    ARRAY_DEQUE("java.util.ArrayDeque", ArrayDeque.class, Order.OF_DOCUMENT, false, ArrayDeque::new),
    SORTED_SET("java.util.SortedSet", java.util.SortedSet.class, Order.OF_NUMBERS, false, TreeSet::new),
    NAVIGABLE_SET("java.util.NavigableSet", java.util.NavigableSet.class, Order.OF_NUMBERS, false, TreeSet::new),
    TREE_SET("java.util.TreeSet", TreeSet.class, Order.OF_NUMBERS, false, TreeSet::new),
    SKIP_LIST(
            "java.util.concurrent.ConcurrentSkipListSet",
            ConcurrentSkipListSet.class,
            Order.OF_NUMBERS,
            false,
            ConcurrentSkipListSet::new),
    PRIORITIES("java.util.PriorityQueue", PriorityQueue.class, Order.OF_HEAP, false, PriorityQueue::new),
    ENUM_SET("java.util.EnumSet", java.util.EnumSet.class, Order.OF_CONSTANTS, false, ArrayList::new),
    /** A class of a user. */
    BAG("Bag", ArrayList.class, Order.OF_DOCUMENT, true, ArrayList::new);

    /** In which order it has its elements, and whether it has equal ones twice. */
    enum Order {
        OF_DOCUMENT,
        /** Of equal ones the first stays. */
        OF_FIRST,
        OF_NUMBERS,
        OF_HEAP,
        OF_CONSTANTS
    }

    private final String source;
    private final Class<?> type;
    private final Order order;
    private final boolean takesNull;
    private final Supplier<Collection<@Nullable Object>> maker;

    Collected(
            String source,
            Class<?> type,
            Order order,
            boolean takesNull,
            Supplier<Collection<@Nullable Object>> maker) {
        this.source = source;
        this.type = type;
        this.order = order;
        this.takesNull = takesNull;
        this.maker = maker;
    }

    String source() {
        return source;
    }

    Class<?> type(Loaded loaded) {
        return this == BAG ? loaded.type("Bag") : type;
    }

    Order order() {
        return order;
    }

    boolean takesNull() {
        return takesNull;
    }

    /** Whether it compares its elements. */
    boolean isSet() {
        return order != Order.OF_DOCUMENT;
    }

    /** What it can hold: those that sort are of integers, and some are of constants. */
    Kind element(Kind wanted) {
        return switch (order) {
            case OF_NUMBERS, OF_HEAP -> new Containers.Boxed(Leaf.LONG);
            case OF_CONSTANTS -> new Named.Choice();
            default -> Containers.boxed(wanted);
        };
    }

    /** One with these elements. */
    Object of(List<@Nullable Object> elements, Loaded loaded) {
        Collection<@Nullable Object> collection = switch (this) {
            case ENUM_SET -> loaded.noConstants("Choice");
            case BAG -> loaded.collection("Bag");
            default -> maker.get();
        };
        collection.addAll(elements);
        return collection;
    }
}
