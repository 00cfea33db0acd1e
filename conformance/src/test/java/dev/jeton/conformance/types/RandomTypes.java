package dev.jeton.conformance.types;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;

/** Makes types from a seed. All of them are right: what the processor refuses is another test's business. */
final class RandomTypes {
    /** Not NON_EMPTY: what is empty is read back as absent. */
    private static final List<String> INCLUSIONS = List.of("ALWAYS", "NON_NULL", "NON_NULL", "NON_DEFAULT");

    /** Names that are easily taken for each other, or that need escapes somewhere. */
    private static final List<String> NAMES = List.of(
            "access_token",
            "access_tokem",
            "access_t",
            "access_to",
            "access_token_",
            "hxmjaakn",
            "sonoapmk",
            "",
            "a",
            "b",
            "ab",
            "\u00e9",
            "e\u0301",
            "\ud83d\ude00",
            "\u20ac",
            "with space",
            "quo\"te",
            "back\\slash",
            "sla/sh",
            "line\nfeed",
            "\u0000",
            "\u0001\u001f\u007f",
            "1234567",
            "12345678",
            "123456789",
            "1234567890123456",
            "12345678901234567",
            "x-abcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyz",
            "x-abcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxy",
            "__proto__",
            "null",
            "this$0",
            "reader",
            "default");

    private final SplittableRandom random;
    private final List<RecordType> parts = new ArrayList<>();
    private final List<RecordType> flattened = new ArrayList<>();

    RandomTypes(long seed) {
        random = new SplittableRandom(seed);
    }

    /** So many types; every fifth is used by later ones, and one in twenty is wide. */
    List<RecordType> types(int count) {
        for (int i = 0; i < 6; i++) {
            Traits traits = new Traits("m", false, random.nextInt(3) == 0, random.nextInt(4) == 0, false);
            flattened.add(type("F" + i, 1 + random.nextInt(4), RecordType.Unknown.SKIP, traits));
        }
        List<RecordType> types = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            boolean mayBePart = mayBePart(i);
            RecordType.Unknown unknown =
                    random.nextInt(3) > 0 ? RecordType.Unknown.SKIP : RecordType.Unknown.values()[random.nextInt(3)];
            Traits traits =
                    new Traits("c", random.nextInt(6) == 0, random.nextInt(3) == 0, random.nextInt(4) == 0, !mayBePart);
            RecordType type =
                    type("R" + i, i % 20 == 19 ? 50 + random.nextInt(60) : 1 + random.nextInt(10), unknown, traits);
            types.add(type);
            if (mayBePart && type.properties().size() < 5) {
                parts.add(type);
            }
        }
        return types;
    }

    private static boolean mayBePart(int number) {
        return number % 5 == 0;
    }

    /** Whether later types may have one of {@link #types} as a part. */
    static boolean mayBePart(RecordType type) {
        return mayBePart(Integer.parseInt(type.name().substring(1)));
    }

    /** These types and those that are flattened into them. */
    static Set<RecordType> withFlattened(List<RecordType> types) {
        Set<RecordType> all = new LinkedHashSet<>();
        for (RecordType type : types) {
            type.properties().stream()
                    .filter(property -> property.kind() instanceof Flattened)
                    .forEach(property -> all.addAll(withFlattened(List.of(((Flattened) property.kind()).type()))));
            all.add(type);
        }
        return all;
    }

    /** The source files by the names of their types. */
    static Map<String, String> sources(List<RecordType> types) {
        String head = "package " + Loaded.PACKAGE + ";\nimport dev.jeton.annotation.Json;\n";
        Map<String, String> sources = new TreeMap<>();
        Named.SHARED.forEach((name, source) -> sources.put(name, head + source));
        Own.sources().forEach((name, source) -> sources.put(name, head + source));
        Instantiated.TYPES.forEach((name, source) -> sources.put(name, head + source));
        OneValued.sources().forEach((name, source) -> sources.put(name, head + source));
        StringBuilder imports = new StringBuilder();
        for (RecordType type : withFlattened(types)) {
            sources.put(type.name(), head + type.source());
            if (type.settings().imported()) {
                imports.append(Mixed.importOf(type));
                sources.put(Mixed.nameOf(type), head + Mixed.source(type));
            }
        }
        sources.put("package-info", imports + Own.LIST + "\nimport dev.jeton.annotation.Json;\n");
        return sources;
    }

    /**
     * What is chosen for a type before its properties.
     *
     * @param letter what their names in Java start with
     * @param isOneWay whether there may be some that are only read, or only written
     */
    private record Traits(String letter, boolean lastWins, boolean nullMarked, boolean imported, boolean isOneWay) {}

    private RecordType type(String name, int size, RecordType.Unknown unknown, Traits traits) {
        List<String> names = new ArrayList<>(NAMES);
        Set<String> taken = new HashSet<>();
        Form form = Form.values()[random.nextInt(Form.values().length)];
        List<Property> properties = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            String component = traits.letter() + i;
            Property property = i > 0 && !flattened.isEmpty() && random.nextInt(7) == 0
                    ? flattened(component, taken, traits)
                    : property(component, names, form, traits);
            properties.add(property);
            List<String> own = property.kind() instanceof Flattened inner
                    ? inner.leaves().stream()
                            .flatMap(leaf -> leaf.names().stream())
                            .toList()
                    : property.names();
            taken.addAll(own);
            names.removeAll(own);
        }
        RecordType.Settings settings = new RecordType.Settings(
                unknown,
                false,
                INCLUSIONS.get(random.nextInt(INCLUSIONS.size())),
                traits.nullMarked(),
                traits.imported());
        RecordType type = new RecordType(name, form, properties, settings);
        return traits.lastWins() ? type.lastWins() : type;
    }

    /** An object whose members stand among the others, under names that nobody has. */
    private Property flattened(String component, Set<String> taken, Traits traits) {
        RecordType inner = flattened.get(random.nextInt(flattened.size()));
        List<String> prefixes = List.of(random.nextBoolean() ? "" : "access_t", "x\u00e9_", component + " ");
        Flattened kind = prefixes.stream()
                .map(prefix -> new Flattened(inner, prefix))
                .filter(candidate -> candidate.leaves().stream()
                        .flatMap(leaf -> leaf.names().stream())
                        .noneMatch(taken::contains))
                .findFirst()
                .orElseThrow();
        return new Property(
                component,
                List.of(),
                kind,
                Set.of(),
                random.nextInt(4) == 0 ? Property.Presence.REQUIRED : Property.Presence.ABSENTABLE,
                nullness(traits),
                Property.Direction.BOTH);
    }

    private Property.Nullness nullness(Traits traits) {
        if (!traits.nullMarked()) {
            return Property.Nullness.UNMARKED;
        }
        return random.nextInt(3) == 0 ? Property.Nullness.NULLABLE : Property.Nullness.NON_NULL;
    }

    private Property property(String component, List<String> free, Form form, Traits traits) {
        Kind kind = traits.nullMarked() ? Inside.marked(kind(), random) : kind();
        if (traits.isOneWay() && random.nextInt(8) == 0) {
            return oneWay(name(component, free), component, kind, traits);
        }
        List<String> names = new ArrayList<>();
        names.add(name(component, free));
        while (random.nextInt(6) == 0) {
            names.add(name(component + " alias " + names.size(), free));
        }
        boolean raw = kind.keepsNull();
        Property.Presence presence = random.nextInt(6) == 0 && !raw
                ? Property.Presence.REQUIRED
                : random.nextInt(4) == 0 && kind.defaultText() != null
                        ? random.nextBoolean() ? Property.Presence.DEFAULTED : Property.Presence.DEFAULTED_FOR_NULL
                        : Property.Presence.ABSENTABLE;
        Set<Property.Mark> marks = EnumSet.noneOf(Property.Mark.class);
        if (kind.takesLeniency() && random.nextInt(3) == 0) {
            marks.add(Property.Mark.LENIENT);
        }
        if (random.nextInt(10) == 0) {
            marks.add(Property.Mark.SECRET);
        }
        Property property = new Property(
                component,
                names,
                kind,
                marks,
                presence,
                kind.absent().equals("null") ? nullness(traits) : Property.Nullness.UNMARKED,
                Property.Direction.BOTH);
        if (random.nextInt(5) == 0 && !property.isRequired(form) && isForgivable(kind)) {
            return property.with(Property.Mark.FORGIVING);
        }
        // A name whose value is forgiven counts as absent, and can't be preferred (J268).
        return random.nextBoolean() ? property.with(Property.Mark.PREFERS_NAME) : property;
    }

    /** What is only read, or only written. */
    private Property oneWay(String name, String component, Kind kind, Traits traits) {
        return new Property(
                component,
                List.of(name),
                kind,
                Set.of(),
                Property.Presence.ABSENTABLE,
                traits.nullMarked() && kind.absent().equals("null")
                        ? Property.Nullness.NULLABLE
                        : Property.Nullness.UNMARKED,
                random.nextBoolean() ? Property.Direction.READ : Property.Direction.WRITTEN);
    }

    /**
     * Raw JSON is never wrong, and what a codec of its own or of a type variable refuses a view finds too late (J264). Keys that have several texts may come twice under
     * two names, which is found before a wrong value or after it.
     */
    private static boolean isForgivable(Kind kind) {
        String source = kind.source(false);
        return kind != Leaf.RAW
                && !Own.isIn(source)
                && !source.contains("Crate<")
                && !source.contains(OneValued.OWNED.source(false))
                && !source.contains("Map<" + Key.CHOICE.source())
                && !source.contains("Map<" + Key.UUID.source())
                && !source.contains("Hashtable<" + Key.CHOICE.source())
                && !source.contains("Hashtable<" + Key.UUID.source());
    }

    private String name(String component, List<String> free) {
        return random.nextInt(2) == 0 && !free.isEmpty() ? free.remove(random.nextInt(free.size())) : component;
    }

    private Kind kind() {
        Kind inside = leaf();
        return switch (random.nextInt(23)) {
            case 0 -> new Containers.OptionalOf(inside.keepsNull() ? Leaf.STRING : inside);
            case 1 -> new Elements(Collected.LIST, inside);
            case 2, 3, 4 -> elements(inside);
            case 5 -> new Containers.ArrayOf(hasNoArray(inside) ? Leaf.INT : inside);
            case 6 ->
                new Named.OptionalNumber(
                        List.of(Leaf.INT, Leaf.LONG, Leaf.DOUBLE).get(random.nextInt(3)));
            case 7 -> new Named.Words(random.nextBoolean() ? "List" : "Set");
            case 8 -> new Elements(Collected.COLLECTION, new Elements(Collected.LIST, inside));
            case 9 -> new Containers.OptionalOf(new Elements(Collected.LIST, inside));
            case 10 -> new Containers.ArrayOf(new Containers.ArrayOf(hasNoArray(inside) ? Leaf.LONG : inside));
            case 11 -> Containers.boxed(inside);
            case 12, 13 -> keyed(inside);
            case 14 -> keyed(elements(inside));
            case 15 ->
                Singles.of(
                        inside.keepsNull() || inside instanceof Own || hasNoArray(inside) ? Leaf.STRING : inside,
                        random);
            case 16 -> Marked.printable(random);
            case 17 -> Marked.commas(random);
            case 18 -> new PatchOf(Containers.boxed(inside.keepsNull() ? Leaf.STRING : inside));
            case 19 -> new PatchOf(elements(inside));
            default -> inside;
        };
    }

    private Kind elements(Kind inside) {
        Collected[] all = Collected.values();
        Collected collected = all[random.nextInt(all.length)];
        return new Elements(collected, collected.isSet() ? comparable(inside) : inside);
    }

    private Kind keyed(Kind inside) {
        Mapped[] maps = Mapped.values();
        Key[] keys = Key.values();
        return new Keyed(maps[random.nextInt(maps.length)], keys[random.nextInt(keys.length)], inside);
    }

    private Kind leaf() {
        int choice = random.nextInt(20);
        if (choice == 0) {
            return new Named.Choice();
        } else if (choice == 1) {
            return new Named.Lax();
        } else if (choice == 2) {
            return new Named.Open();
        } else if (choice == 3) {
            return Own.values()[random.nextInt(Own.values().length)];
        } else if (choice < 7 && !parts.isEmpty()) {
            return new Named.Part(parts.get(random.nextInt(parts.size())));
        }
        if (choice == 7) {
            return OneValued.values()[random.nextInt(OneValued.values().length)];
        }
        if (choice == 8) {
            return Instantiated.values()[random.nextInt(Instantiated.values().length)];
        }
        if (random.nextInt(4) == 0) {
            return TextLeaf.values()[random.nextInt(TextLeaf.values().length)];
        }
        return Leaf.values()[random.nextInt(Leaf.values().length)];
    }

    /**
     * An array of bytes is base64, and one of chars a string; there are no arrays of generic types, and a codec in front of an array is one of
     * the array, unless a list or the element's type names it.
     */
    private static boolean hasNoArray(Kind kind) {
        return kind == Leaf.BYTE
                || kind == Leaf.CHAR
                || kind instanceof Named.Open
                || kind == Own.NAMED
                || kind instanceof Instantiated
                || kind instanceof OneValued type && type.mayBeAnArray();
    }

    /** Arrays know only identity, and raw JSON only its spelling. */
    private static Kind comparable(Kind kind) {
        return kind == Leaf.BYTES
                        || kind == TextLeaf.CHARS
                        || kind == Leaf.RAW
                        || kind instanceof Named.Part
                        || kind instanceof Instantiated
                        || kind instanceof Own
                        || kind == OneValued.OWNED
                        || kind == OneValued.ROWS
                        || kind == OneValued.TABLE
                ? Leaf.STRING
                : kind;
    }
}
