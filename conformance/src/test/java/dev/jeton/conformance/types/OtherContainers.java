package dev.jeton.conformance.types;

import dev.jeton.conformance.oracle.Spelling;
import dev.jeton.conformance.oracle.Tree;
import java.math.BigInteger;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.LinkedList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Collections beside the usual ones, and maps whose keys are no strings. */
final class OtherContainers {
    private OtherContainers() {}

    /** What a collection does with its elements, and one of its kind. */
    enum Collected {
        ITERABLE("java.lang.Iterable", Iterable.class, true, ArrayList::new),
        ARRAY_LIST("java.util.ArrayList", ArrayList.class, true, ArrayList::new),
        LINKED_LIST("java.util.LinkedList", LinkedList.class, true, LinkedList::new),
        COPIED(
                "java.util.concurrent.CopyOnWriteArrayList",
                CopyOnWriteArrayList.class,
                true,
                CopyOnWriteArrayList::new),
        LINKED_SET("java.util.LinkedHashSet", LinkedHashSet.class, true, LinkedHashSet::new),
        QUEUE("java.util.Queue", java.util.Queue.class, false, ArrayDeque::new),
        DEQUE("java.util.Deque", java.util.Deque.class, false, ArrayDeque::new),
        ARRAY_DEQUE("java.util.ArrayDeque", ArrayDeque.class, false, ArrayDeque::new),
        SORTED_SET("java.util.SortedSet", java.util.SortedSet.class, false, TreeSet::new),
        NAVIGABLE_SET("java.util.NavigableSet", java.util.NavigableSet.class, false, TreeSet::new),
        TREE_SET("java.util.TreeSet", TreeSet.class, false, TreeSet::new);

        private final String source;
        private final Class<?> type;
        private final boolean takesNull;
        private final Function<Collection<@Nullable Object>, Object> maker;

        Collected(
                String source, Class<?> type, boolean takesNull, Function<Collection<@Nullable Object>, Object> maker) {
            this.source = source;
            this.type = type;
            this.takesNull = takesNull;
            this.maker = maker;
        }

        boolean isSet() {
            return this == LINKED_SET || isSorted();
        }

        boolean isSorted() {
            return this == SORTED_SET || this == NAVIGABLE_SET || this == TREE_SET;
        }
    }

    /** A collection; one that is sorted is of integers. */
    record OfElements(Collected collected, Kind element) implements Kind {
        OfElements {
            element = collected.isSorted() ? new Containers.Boxed(Leaf.LONG) : Containers.boxed(element);
        }

        @Override
        public String source(boolean boxed) {
            return collected.source + "<" + element.source(true) + ">";
        }

        @Override
        public Class<?> type(boolean boxed, Loaded loaded) {
            return collected.type;
        }

        @Override
        public boolean takesLeniency() {
            return element.takesLeniency();
        }

        @Override
        public String read(Tree tree, Rules rules) throws Mismatch {
            if (!(tree instanceof Tree.Arr array)) {
                throw new Mismatch("no array");
            }
            List<String> elements = new ArrayList<>();
            for (Tree value : array.elements()) {
                if (collected.takesNull || element.keepsNull()) {
                    elements.add(Kind.readNullable(element, value, rules));
                } else if (value instanceof Tree.Literal literal && literal.isNull()) {
                    throw new Mismatch("null in a collection that takes none");
                } else {
                    elements.add(element.read(value, rules));
                }
            }
            if (collected.isSorted()) {
                elements.sort(Comparator.comparing(BigInteger::new));
            }
            return Shown.sequence(collected.isSet() ? new LinkedHashSet<>(elements) : elements);
        }

        @Override
        public String sample(SplittableRandom random) {
            List<String> elements = new ArrayList<>();
            for (int i = random.nextInt(4); i > 0; i--) {
                elements.add(random.nextInt(collected.takesNull ? 8 : 40) == 0 ? "null" : element.sample(random));
            }
            return "[" + String.join(random.nextBoolean() ? "," : " ,\n", elements) + "]";
        }

        @Override
        public Object value(SplittableRandom random, Loaded loaded) {
            List<@Nullable Object> elements = new ArrayList<>();
            for (int i = random.nextInt(4); i > 0; i--) {
                boolean nothing = collected.takesNull && !element.keepsNull() && random.nextInt(8) == 0;
                elements.add(nothing ? null : element.value(random, loaded));
            }
            return collected.maker.apply(elements);
        }
    }

    /** What a map is. */
    enum Mapped {
        MAP("java.util.Map", Map.class, true, HashMap::new),
        SORTED("java.util.SortedMap", java.util.SortedMap.class, true, TreeMap::new),
        TREE("java.util.TreeMap", TreeMap.class, true, TreeMap::new),
        HASHED("java.util.HashMap", HashMap.class, true, HashMap::new),
        CONCURRENT(
                "java.util.concurrent.ConcurrentMap",
                java.util.concurrent.ConcurrentMap.class,
                false,
                ConcurrentHashMap::new);

        private final String source;
        private final Class<?> type;
        private final boolean takesNull;
        private final Function<Map<Object, @Nullable Object>, Object> maker;

        Mapped(String source, Class<?> type, boolean takesNull, Function<Map<Object, @Nullable Object>, Object> maker) {
            this.source = source;
            this.type = type;
            this.takesNull = takesNull;
            this.maker = maker;
        }
    }

    /** What its keys are. */
    enum Key {
        INT("Integer", SplittableRandom::nextInt),
        LONG("Long", SplittableRandom::nextLong),
        SHORT("Short", random -> (short) random.nextInt()),
        UUID("java.util.UUID", random -> new java.util.UUID(random.nextLong(), random.nextLong())),
        CHOICE("Choice", random -> "");

        private static final Pattern INTEGER = Pattern.compile("0|-?[1-9][0-9]*");
        private static final Pattern UUID_TEXT = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

        private final String source;
        private final Function<SplittableRandom, Object> maker;

        Key(String source, Function<SplittableRandom, Object> maker) {
            this.source = source;
            this.maker = maker;
        }

        /** What a name stands for, shown. */
        private String read(String name, Kind.Rules rules) throws Mismatch {
            switch (this) {
                case UUID -> {
                    if (UUID_TEXT.matcher(name).matches()) {
                        return name.toLowerCase(Locale.ROOT);
                    }
                }
                case CHOICE -> {
                    return new Named.Choice().read(new Tree.Str(name), new Kind.Rules(false, rules.lastWins()));
                }
                default -> {
                    int bits = this == SHORT ? 15 : this == INT ? 31 : 63;
                    if (INTEGER.matcher(name).matches() && new BigInteger(name).bitLength() <= bits) {
                        return name;
                    }
                }
            }
            throw new Mismatch("no key");
        }

        private Object value(SplittableRandom random, Loaded loaded) {
            return this == CHOICE ? new Named.Choice().value(random, loaded) : maker.apply(random);
        }

        private String name(SplittableRandom random) {
            if (random.nextInt(12) == 0) {
                return List.of("01", "+1", "", "1.0", "40000", "3000000000", "x")
                        .get(random.nextInt(7));
            }
            if (this == CHOICE) {
                String sample = new Named.Choice().sample(random);
                return sample.startsWith("\"") && !sample.contains("\\")
                        ? sample.substring(1, sample.length() - 1)
                        : "x";
            }
            String name = random.nextInt(4) == 0 && this != UUID
                    ? Integer.toString(random.nextInt(3))
                    : maker.apply(random).toString();
            return this == UUID && random.nextBoolean() ? name.toUpperCase(Locale.ROOT) : name;
        }
    }

    /** A map with such keys. */
    record Keyed(Mapped mapped, Key key, Kind content) implements Kind {
        Keyed {
            content = Containers.boxed(content);
        }

        @Override
        public String source(boolean boxed) {
            return mapped.source + "<" + key.source + ", " + content.source(true) + ">";
        }

        @Override
        public Class<?> type(boolean boxed, Loaded loaded) {
            return mapped.type;
        }

        @Override
        public boolean takesLeniency() {
            return content.takesLeniency();
        }

        @Override
        public String read(Tree tree, Rules rules) throws Mismatch {
            if (!(tree instanceof Tree.Obj object)) {
                throw new Mismatch("no object");
            }
            Map<String, String> entries = new TreeMap<>();
            Set<String> names = new LinkedHashSet<>();
            for (Tree.Member member : object.members()) {
                String name = key.read(member.name(), rules);
                boolean nothing = member.value() instanceof Tree.Literal literal && literal.isNull();
                if (nothing && !mapped.takesNull && !content.keepsNull()) {
                    throw new Mismatch("null in a map that takes none");
                }
                entries.put(
                        name,
                        mapped.takesNull
                                ? Kind.readNullable(content, member.value(), rules)
                                : content.read(member.value(), rules));
                if (!names.add(name) && !rules.lastWins()) {
                    throw new Mismatch("a key twice");
                }
            }
            return Shown.map(entries);
        }

        @Override
        public String sample(SplittableRandom random) {
            List<String> entries = new ArrayList<>();
            for (int i = random.nextInt(4); i > 0; i--) {
                boolean nothing = random.nextInt(mapped.takesNull ? 8 : 40) == 0;
                entries.add(
                        Spelling.string(key.name(random), random) + ": " + (nothing ? "null" : content.sample(random)));
            }
            return "{" + String.join(",", entries) + "}";
        }

        @Override
        public Object value(SplittableRandom random, Loaded loaded) {
            Map<Object, @Nullable Object> map = new HashMap<>();
            for (int i = random.nextInt(4); i > 0; i--) {
                boolean nothing = mapped.takesNull && !content.keepsNull() && random.nextInt(8) == 0;
                map.put(key.value(random, loaded), nothing ? null : content.value(random, loaded));
            }
            return mapped.maker.apply(map);
        }
    }
}
