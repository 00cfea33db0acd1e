package dev.jeton.internal.codec;

import dev.jeton.JsonCodec;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Queue;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.jspecify.annotations.Nullable;

/**
 * The collections and maps of the JDK that are composed for generic types, each made as generated code makes it. Those of users would need
 * reflection.
 */
final class StandardContainers {
    @SuppressWarnings("JdkObsolete") // A user asks for a linked list.
    private static final Map<Class<?>, CollectionCodec.Maker> COLLECTIONS = Map.ofEntries(
            Map.entry(Collection.class, (elements, mark) -> elements.popList(mark)),
            Map.entry(SortedSet.class, (elements, mark) -> elements.popSortedSet(mark)),
            Map.entry(NavigableSet.class, (elements, mark) -> elements.popSortedSet(mark)),
            Map.entry(Queue.class, (elements, mark) -> elements.fill(mark, new ArrayDeque<>(elements.count(mark)))),
            Map.entry(Deque.class, (elements, mark) -> elements.fill(mark, new ArrayDeque<>(elements.count(mark)))),
            Map.entry(
                    ArrayDeque.class, (elements, mark) -> elements.fill(mark, new ArrayDeque<>(elements.count(mark)))),
            Map.entry(ArrayList.class, (elements, mark) -> elements.fill(mark, new ArrayList<>(elements.count(mark)))),
            Map.entry(LinkedList.class, (elements, mark) -> elements.fill(mark, new LinkedList<>())),
            Map.entry(
                    HashSet.class, (elements, mark) -> elements.fillSet(mark, new HashSet<>(elements.tableSize(mark)))),
            Map.entry(
                    LinkedHashSet.class,
                    (elements, mark) -> elements.fillSet(mark, new LinkedHashSet<>(elements.tableSize(mark)))),
            Map.entry(TreeSet.class, (elements, mark) -> elements.fill(mark, new TreeSet<>())));

    private static final Map<Class<?>, KeyedMapCodec.Maker> MAPS = Map.of(
            Map.class, (entries, mark) -> entries.popMap(mark),
            SortedMap.class, (entries, mark) -> entries.popSortedMap(mark),
            NavigableMap.class, (entries, mark) -> entries.popSortedMap(mark),
            ConcurrentMap.class,
                    (entries, mark) -> entries.fillHashMap(mark, new ConcurrentHashMap<>(entries.countOfEntries(mark))),
            ConcurrentHashMap.class,
                    (entries, mark) -> entries.fillHashMap(mark, new ConcurrentHashMap<>(entries.countOfEntries(mark))),
            HashMap.class,
                    (entries, mark) -> entries.fillHashMap(mark, new HashMap<>(entries.tableSizeOfEntries(mark))),
            LinkedHashMap.class,
                    (entries, mark) -> entries.fillHashMap(mark, new LinkedHashMap<>(entries.tableSizeOfEntries(mark))),
            TreeMap.class, (entries, mark) -> entries.fillMap(mark, new TreeMap<>()));

    private StandardContainers() {}

    /** Whether a class is a collection that is composed. */
    static boolean isCollection(Class<?> type) {
        return type == List.class || type == Set.class || type == EnumSet.class || COLLECTIONS.containsKey(type);
    }

    /** The codec of a collection. */
    static JsonCodec<?> collection(Class<?> type, JsonCodec<?> element) {
        if (type == Set.class) {
            return element.set();
        }
        if (type == EnumSet.class) {
            return enumSet(element);
        }
        CollectionCodec.Maker maker = COLLECTIONS.get(type);
        return maker == null ? element.list() : new CollectionCodec<>(type, maker, element);
    }

    @SuppressWarnings("unchecked") // An EnumSet has only elements of an enum.
    private static <E extends Enum<E>> JsonCodec<?> enumSet(JsonCodec<?> element) {
        Class<E> constants = (Class<E>) element.type();
        return new CollectionCodec<>(
                EnumSet.class, (elements, mark) -> elements.fill(mark, EnumSet.noneOf(constants)), element);
    }

    /** Whether a class is a map that is composed. */
    static boolean isMap(Class<?> type) {
        return type == EnumMap.class || MAPS.containsKey(type);
    }

    /**
     * The codec of a map.
     *
     * @param key the class of its keys, and the codec of that class
     * @return null if the keys can't be names
     */
    static @Nullable JsonCodec<?> map(Class<?> type, Class<?> key, JsonCodec<?> keyCodec, JsonCodec<?> content) {
        if (type == Map.class && key == String.class) {
            return content.map();
        }
        MapKeys<?> keys = MapKeys.of(key, keyCodec);
        if (keys == null) {
            return null;
        }
        KeyedMapCodec.Maker maker = type == EnumMap.class ? enumMap(key) : MAPS.get(type);
        return maker == null ? null : new KeyedMapCodec<>(type, maker, keys, content);
    }

    @SuppressWarnings("unchecked") // An EnumMap has only keys of an enum.
    private static <K extends Enum<K>> KeyedMapCodec.Maker enumMap(Class<?> key) {
        Class<K> constants = (Class<K>) key;
        return (entries, mark) -> entries.fillMap(mark, new EnumMap<>(constants));
    }
}
