package dev.jeton.fuzz;

import dev.jeton.fuzz.FuzzedClass.Member;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/**
 * A Java source with types that a fuzzer chooses. Five of six are tame: everything in them is allowed, or nearly so, and code is generated of
 * them. In the wild ones anything stands anywhere.
 */
final class FuzzedSource {
    private static final String[] LEAVES = {
        "boolean",
        "byte",
        "short",
        "int",
        "long",
        "char",
        "float",
        "double",
        "Boolean",
        "Byte",
        "Short",
        "Integer",
        "Long",
        "Character",
        "Float",
        "Double",
        "String",
        "java.math.BigDecimal",
        "java.math.BigInteger",
        "dev.jeton.RawJson",
        "dev.jeton.JsonTree",
        "java.util.OptionalInt",
        "java.util.OptionalLong",
        "java.util.OptionalDouble",
        "Choice",
        "Part",
        "Plain",
        "dev.jeton.OpenEnum<Choice>",
        "dev.jeton.OpenEnum<Plain>",
        "Object",
        "java.time.Instant",
        "Void",
        "T0",
        "T1",
        "T2",
        "T3",
        "T0.Inner",
        "CharSequence",
        "Number",
        "Enum<Choice>",
        "Record",
        "Class<?>",
        "T0[]",
        "dev.jeton.JsonReader",
        "Types",
        "int[]",
        "String[]",
        "char[]",
        "java.time.LocalDate",
        "java.util.UUID",
        "java.net.URI",
        "java.net.URL",
        "java.util.concurrent.TimeUnit",
        "Money",
        "Label",
    };
    private static final String[] CONTAINERS = {
        "java.util.List<%s>",
        "java.util.Set<%s>",
        "java.util.Collection<%s>",
        "java.util.Optional<%s>",
        "java.util.Map<String, %s>",
        "java.util.Map<%s, String>",
        "java.util.List<? extends %s>",
        "java.util.List<? super %s>",
        "java.util.Map<String, ? extends %s>",
        "java.util.ArrayList<%s>",
        "java.util.Optional<? extends %s>",
        "%s[]",
        "dev.jeton.OpenEnum<%s>",
        "dev.jeton.Patch<%s>",
        "java.util.Iterator<%s>",
        "java.util.SortedSet<%s>",
        "java.util.LinkedList<? extends %s>",
        "java.util.EnumSet<%s>",
        "java.util.EnumMap<%s, String>",
        "java.util.TreeMap<%s, Integer>",
        "java.util.concurrent.ConcurrentHashMap<%s, ? extends Part>",
        "java.util.IdentityHashMap<%s, String>",
        "java.util.concurrent.CopyOnWriteArraySet<%s>",
        "Bag<String, %s>",
    };
    private static final String[] TAME_LEAVES = {
        "boolean",
        "byte",
        "short",
        "int",
        "long",
        "char",
        "float",
        "double",
        "Boolean",
        "Byte",
        "Short",
        "Integer",
        "Long",
        "Character",
        "Float",
        "Double",
        "String",
        "java.math.BigDecimal",
        "java.math.BigInteger",
        "dev.jeton.RawJson",
        "dev.jeton.JsonTree",
        "Choice",
        "Part",
        "dev.jeton.OpenEnum<Choice>",
        "T0",
        "T1",
        "T2",
        "T3",
        "T0.Inner",
        "T2.Inner",
        "byte[]",
        "int[]",
        "char[]",
        "Plain",
        "java.time.Instant",
        "java.time.ZonedDateTime",
        "java.util.Locale",
        "java.util.concurrent.TimeUnit",
        "Money",
        "Label",
    };
    private static final String[] TAME_CONTAINERS = {
        "java.util.List<%s>",
        "java.util.Set<%s>",
        "java.util.Collection<%s>",
        "java.util.Map<String, %s>",
        "java.util.List<? extends %s>",
        "java.util.Map<String, ? extends %s>",
        "%s[]",
        "java.util.ArrayList<%s>",
        "java.util.Queue<%s>",
        "java.lang.Iterable<? extends %s>",
        "java.util.LinkedHashSet<%s>",
        "java.util.concurrent.CopyOnWriteArrayList<%s>",
        "java.util.PriorityQueue<Integer>",
        "java.util.Map<Integer, %s>",
        "java.util.SortedMap<java.time.LocalDate, %s>",
        "java.util.concurrent.ConcurrentHashMap<Choice, %s>",
        "java.util.EnumMap<Plain, ? extends %s>",
        "java.util.Map<java.util.UUID, %s>",
        "Bag<String, %s>",
    };
    /** Marks with the types that they go with. */
    private static final String[] TAME_MARKED = {
        "java.util.OptionalInt",
        "java.util.OptionalLong",
        "java.util.OptionalDouble",
        "java.util.Optional<String>",
        "java.util.Optional<java.util.List<? extends T1>>",
        "java.util.Optional<T2>",
        "java.util.Optional<Choice>",
        "dev.jeton.Patch<String>",
        "dev.jeton.Patch<? extends java.util.List<T1>>",
        "@Json.Lenient dev.jeton.Patch<Long>",
        "@Json.DefaultOnError dev.jeton.Patch<Part>",
        "@Json.Lenient long",
        "@Json.Lenient java.util.OptionalLong",
        "@Json.Lenient String",
        "@Json.Lenient int[]",
        "@Json.Lenient java.math.BigDecimal",
        "@Json.SpaceDelimited java.util.List<String>",
        "@Json.SpaceDelimited java.util.Set<String>",
        "@Json.Delimited(\",\") java.util.List<String>",
        "@Json.SingleOrArray java.util.List<String>",
        "@Json.SingleOrArray long[]",
        "@Json.DefaultOnError int",
        "@Json.DefaultOnError java.util.List<Part>",
        "@Json.Charset(Json.Characters.VSCHAR) String",
        "@Json.Charset(Json.Characters.VSCHAR) java.util.List<String>",
        "@Json.Raw String",
        "@Json.Secret String",
        "@Json.Secret java.util.Map<String, Part>",
        "@Json.Known({\"a\", \"b\\n\"}) String",
        "@Json.Default(\"1\") int",
        "@Json.Default(\"-0.5\") double",
        "@Json.Default(\"true\") boolean",
        "@Json.Default(value = \"1\", forNull = true) Long",
        "@Json.Default(value = \"[\\\"a\\\"]\", forNull = true) java.util.List<String>",
        "@Json.Default(\"AQAB\") byte[]",
        "@Json.Default(\"x\") String",
        "@Json.Default(\"YES\") Choice",
        "@Json.Default(\"[]\") java.util.List<T1>",
        "@Json.Required String",
        "@Json.Required T1[]",
        "@Json.Required java.util.Map<String, Integer>",
        "@Json.Ignore Thread",
        "@Json.Ignore int",
        "@Json.Alias(value = \"elsewhere\", together = Json.Together.PREFER_NAME) java.util.List<T1>",
        "@Json.Ignore(Json.Direction.READING) java.util.List<T1>",
        "@Json.Ignore(Json.Direction.WRITING) String",
        "@Json.Extra java.util.Map<String, dev.jeton.RawJson>",
        "@Deprecated int",
        "@Json.Secret @Json.Lenient String",
        "@Json.Required @Json.Lenient int",
        "@Json.Secret byte[]",
        "@Json.Base64Url byte[]",
        "@Json.Base64 java.util.List<byte[]>",
        "@Json.Epoch(java.util.concurrent.TimeUnit.SECONDS) @Json.Lenient java.util.Optional<java.time.Instant>",
        "@Json.Format(\"dd.MM.yyyy\") java.util.Map<String, java.time.LocalDate>",
        "@Json.Default(\"PT5M\") java.time.Duration",
        "@Json.Default(\"DAYS\") java.util.concurrent.TimeUnit",
        "@Json.Using(MoneyCodec.class) Money",
        "java.util.Map<@Json.Using(LabelCodec.class) Label, Money>",
        "java.util.NavigableSet<String>",
        "java.util.EnumSet<Choice>",
        "@Json.Default(\"[]\") java.util.ArrayList<T1>",
        "@Json.Default(\"{}\") java.util.TreeMap<Long, T1>",
        "@Json.Using(OwnCodec.class) Number",
        "@Json.Secret @Json.Using(OwnCodec.class) Number",
        "java.util.List<@Json.Using(OwnCodec.class) Number>",
        "@Json.Lenient Boolean",
        "@Json.SingleOrArray @Json.Lenient java.util.Set<Boolean>",
    };

    private static final String[] SETTINGS = {
        "view = true",
        "naming = Json.Naming.SNAKE_CASE",
        "naming = Json.Naming.KEBAB_CASE",
        "naming = Json.Naming.PASCAL_CASE",
        "naming = Json.Naming.UPPER_SNAKE_CASE",
        "unknown = Json.Unknown.FAIL",
        "duplicates = Json.Duplicates.LAST_WINS",
        "include = Json.Inclusion.ALWAYS",
        "include = Json.Inclusion.NON_EMPTY",
        "include = Json.Inclusion.NON_DEFAULT",
        "ignoreCase = true",
    };
    private static final String[] MARKS = {
        "Lenient",
        "Required",
        "SpaceDelimited",
        "SingleOrArray",
        "Raw",
        "Ignore",
        "Secret",
        "Extra",
        "Known",
        "Default",
        "Name",
        "Alias",
        "Fallback",
        "Using",
        "Base64",
        "Epoch",
        "Creator",
        "Builder",
        "Build",
    };

    private final Choices data;
    private final StringBuilder source = new StringBuilder("""
            package sample;
            import dev.jeton.annotation.Json;
            @Json.Codecs({Types.MoneyCodec.class, Types.LabelCodec.class})
            public class Types {
            enum Plain { YES }
            @Json enum Choice { YES, NO }
            @Json(view = true) record Part(String text) {}
            public record Money(String text) {}
            public enum MoneyCodec implements dev.jeton.JsonCodec<Money> {
                INSTANCE;
                @Override public Class<?> type() { return Money.class; }
                @Override public Money decode(dev.jeton.JsonReader reader) { return new Money(reader.readString()); }
                @Override public void encode(Money value, dev.jeton.JsonWriter writer) { writer.writeString(value.text()); }
            }
            public record Label(String text) {}
            public static final class LabelCodec implements dev.jeton.JsonCodec<Label> {
                public LabelCodec() {}
                @Override public Class<?> type() { return Label.class; }
                @Override public boolean canBeName() { return true; }
                @Override public Label decode(dev.jeton.JsonReader reader) { return new Label(reader.readString()); }
                @Override public void encode(Label value, dev.jeton.JsonWriter writer) { writer.writeString(value.text()); }
            }
            public static class Bag<A, E> extends java.util.ArrayList<E> {
              private static final long serialVersionUID = 1;
              public Bag() {}
            }
            static final class OwnCodec implements dev.jeton.JsonCodec<Number> {
              OwnCodec() {}
              @Override public Class<?> type() { return Number.class; }
              @Override public Number decode(dev.jeton.JsonReader reader) { return reader.readLong(); }
              @Override public void encode(Number value, dev.jeton.JsonWriter writer) { writer.writeLong(value.longValue()); }
            }
            """);

    private final boolean wild;

    /** A view needs views of what is in it. */
    private final boolean views;

    /** Whether the tame type that is being written may have a property for unknown members, and has none yet. */
    private boolean mayCollect;

    FuzzedSource(Choices data) {
        this.data = data;
        wild = data.consumeInt(0, 5) == 5;
        views = data.consumeBoolean();
    }

    String text() {
        for (int index = 0; index < 4; index++) {
            type("T" + index, 0);
        }
        return source.append("}\n").toString();
    }

    private void type(String name, int depth) {
        if (!wild || data.consumeInt(0, 9) > 0) {
            source.append("@Json").append(settings()).append(' ');
        }
        source.append(
                wild ? pick("", "", "public ", "private ", "protected ", "@Deprecated ") : pick("", "", "public "));
        switch (wild ? data.consumeInt(0, 11) : 2) {
            case 0 -> enumeration(name);
            case 1 ->
                source.append(pick("class ", "interface ", "@interface ", "abstract class "))
                        .append(name)
                        .append(" {");
            default -> {
                int form = data.consumeInt(0, 9);
                if (form < FuzzedClass.values().length) {
                    objects(name, FuzzedClass.values()[form]);
                } else {
                    components(name);
                }
            }
        }
        if (depth == 0) {
            source.append('\n');
            type("Inner", 1);
        }
        source.append("}\n");
    }

    private void objects(String name, FuzzedClass form) {
        Map<String, Member> members = new LinkedHashMap<>();
        int count = data.consumeInt(0, 40) == 40 ? data.consumeInt(40, 120) : data.consumeInt(0, 4);
        for (int index = 0; index < count; index++) {
            String member = count > 20 ? "p" + index : name();
            // Which property getAB() belongs to is another test's question.
            String plain = member.chars().allMatch(letter -> letter >= 'a' && letter <= 'z') ? member : "q" + index;
            members.putIfAbsent(plain, Member.of(component(plain, count > 20)));
        }
        source.append(form.of(name, members.values()));
    }

    private void components(String name) {
        source.append("record ")
                .append(name)
                .append(wild ? pick("", "", "", "<T>", "<T extends Part>") : "")
                .append('(');
        Set<String> names = new LinkedHashSet<>();
        // Seldom more properties than one method takes.
        int count = data.consumeInt(0, 40) == 40 ? data.consumeInt(40, 255) : data.consumeInt(0, 4);
        for (int index = 0; index < count; index++) {
            String component = count > 20 ? "p" + index : name();
            if (names.add(component)) {
                source.append(names.size() > 1 ? ", " : "").append(component(component, count > 20));
            }
        }
        source.append(") ").append(pick("", "", "", "implements java.io.Serializable "));
        source.append("{ ").append(pick("", "", "@Override public String toString() { return \"\"; } "));
    }

    private String component(String name, boolean plain) {
        if (!wild && data.consumeInt(0, 2) == 2) {
            String named = !plain && data.consumeInt(0, 4) == 4
                    ? "@Json.Name(\"" + name + data.pickValue(FuzzedWords.TEXTS) + "\") "
                    : "";
            String marked = data.pickValue(TAME_MARKED);
            if (marked.startsWith("@Json.Extra")) {
                marked = mayCollect ? marked : "String";
                mayCollect = false;
            }
            boolean nameless = marked.startsWith("@Json.Extra") || marked.startsWith("@Json.Ignore");
            return (nameless ? "" : named) + marked + " " + name;
        }
        return (plain || !wild ? "" : marks()) + (plain ? data.pickValue(TAME_LEAVES) : type()) + " " + name;
    }

    private void enumeration(String name) {
        source.append("enum ").append(name).append(" {");
        Set<String> names = new LinkedHashSet<>();
        for (int count = data.consumeInt(0, 3); count > 0; count--) {
            String constant = name();
            if (names.add(constant)) {
                source.append(names.size() > 1 ? ", " : " ").append(marks()).append(constant);
            }
        }
        source.append("; ");
    }

    private String settings() {
        Set<String> settings = new LinkedHashSet<>();
        if (!wild) {
            settings.add("view = " + views);
        }
        Set<String> named = new LinkedHashSet<>();
        for (int count = data.consumeInt(0, 3); count > 0; count--) {
            String setting = data.pickValue(SETTINGS);
            boolean allowed = wild || !setting.startsWith("view") && !setting.startsWith("ignoreCase");
            if (allowed && named.add(setting.substring(0, 4))) {
                settings.add(setting);
            }
        }
        mayCollect = !settings.contains("unknown = Json.Unknown.FAIL");
        return settings.isEmpty() ? "" : "(" + String.join(", ", settings) + ")";
    }

    private String marks() {
        Set<String> names = new LinkedHashSet<>();
        StringBuilder marks = new StringBuilder();
        for (int count = Math.max(0, data.consumeInt(-2, 3)); count > 0; count--) {
            String mark = data.pickValue(MARKS);
            if (names.add(mark)) {
                marks.append("@Json.").append(mark).append(argument(mark)).append(' ');
            }
        }
        return marks.toString();
    }

    private String argument(String mark) {
        return switch (mark) {
            case "Default", "Name" -> "(" + string() + ")";
            case "Using" -> "(OwnCodec.class)";
            case "Epoch" -> "(java.util.concurrent.TimeUnit.SECONDS)";
            case "Known", "Alias" -> "({" + pick("", string(), string() + ", " + string()) + "})";
            default -> "";
        };
    }

    private String string() {
        return '"' + data.pickValue(FuzzedWords.TEXTS) + pick("", data.pickValue(FuzzedWords.TEXTS)) + '"';
    }

    private String name() {
        if (wild && data.consumeInt(0, 9) == 9) {
            return data.pickValue(FuzzedWords.NAMES_OF_VIEWS);
        }
        return data.consumeInt(0, 3) == 0 ? data.pickValue(FuzzedWords.WORDS) : "c" + data.consumeInt(0, 9);
    }

    private String type() {
        String type = data.pickValue(wild ? LEAVES : TAME_LEAVES);
        for (int depth = Math.max(0, data.consumeInt(-2, 3)); depth > 0; depth--) {
            String container = data.pickValue(wild ? CONTAINERS : TAME_CONTAINERS);
            // Java has no arrays of generic types that are safe.
            if (wild || !container.endsWith("[]") || !type.contains("<")) {
                type = container.replace("%s", container.contains("<") ? boxed(type) : type);
            }
        }
        return type;
    }

    private static String boxed(String type) {
        return switch (type) {
            case "int" -> "Integer";
            case "char" -> "Character";
            case "boolean", "byte", "short", "long", "float", "double" ->
                Character.toUpperCase(type.charAt(0)) + type.substring(1);
            default -> type;
        };
    }

    private String pick(String... choices) {
        return data.pickValue(choices);
    }
}
