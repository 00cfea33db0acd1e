package dev.jeton.conformance.types;

import java.util.HashMap;
import java.util.Hashtable;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What an object with free names becomes. */
enum Mapped {
    MAP("java.util.Map", Map.class, true, HashMap::new),
    SORTED("java.util.SortedMap", java.util.SortedMap.class, true, TreeMap::new),
    TREE("java.util.TreeMap", TreeMap.class, true, TreeMap::new),
    HASHED("java.util.HashMap", HashMap.class, true, HashMap::new),
    LINKED("java.util.LinkedHashMap", LinkedHashMap.class, true, LinkedHashMap::new),
    TABLE("java.util.Hashtable", Hashtable.class, false, Hashtable::new),
    CONCURRENT(
            "java.util.concurrent.ConcurrentMap",
            java.util.concurrent.ConcurrentMap.class,
            false,
            ConcurrentHashMap::new),
    SKIP_LIST(
            "java.util.concurrent.ConcurrentNavigableMap",
            java.util.concurrent.ConcurrentNavigableMap.class,
            false,
            ConcurrentSkipListMap::new),
    ENUM_MAP("java.util.EnumMap", java.util.EnumMap.class, true, HashMap::new);

    private final String source;
    private final Class<?> type;
    private final boolean takesNull;
    private final Supplier<Map<Object, @Nullable Object>> maker;

    Mapped(String source, Class<?> type, boolean takesNull, Supplier<Map<Object, @Nullable Object>> maker) {
        this.source = source;
        this.type = type;
        this.takesNull = takesNull;
        this.maker = maker;
    }

    String source() {
        return source;
    }

    Class<?> type() {
        return type;
    }

    boolean takesNull() {
        return takesNull;
    }

    /** One with these entries. */
    Object of(Map<Object, @Nullable Object> entries, Loaded loaded) {
        Map<Object, @Nullable Object> map = this == ENUM_MAP ? loaded.noKeys("Choice") : maker.get();
        map.putAll(entries);
        return map;
    }
}
