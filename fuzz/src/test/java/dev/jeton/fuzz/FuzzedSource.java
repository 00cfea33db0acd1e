package dev.jeton.fuzz;

import dev.jeton.fuzz.FuzzedClass.Head;
import dev.jeton.fuzz.FuzzedClass.Member;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A Java source with types that a fuzzer chooses. Five of six are tame: everything in them is allowed, or nearly so, and code is generated of
 * them. In the wild ones anything stands anywhere.
 */
final class FuzzedSource {
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
        "Flatten",
    };

    private final Choices data;
    private final StringBuilder imports = new StringBuilder("""
            package sample;
            import dev.jeton.annotation.Json;
            """);
    private final StringBuilder source = new StringBuilder("""
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

    /** The types that the tame type that is being written may still flatten without a prefix. */
    private final Set<String> unprefixed = new LinkedHashSet<>();

    FuzzedSource(Choices data) {
        this.data = data;
        wild = data.consumeInt(0, 5) == 5;
        views = data.consumeBoolean();
    }

    String text() {
        for (int index = 0; index < 4; index++) {
            type("T" + index, 0);
        }
        flattened("F0", "f");
        flattened("F1", "h");
        imported("I0");
        imported("I1");
        generic(new Head("G0", "<A>"), "A", "A");
        generic(new Head("G1", "<A, B>"), "A", "B");
        return imports.append(source).append("}\n").toString();
    }

    /** A type whose members have names that no other type has: it is flattened into others. */
    private void flattened(String name, String letter) {
        source.append("@Json").append(settings()).append(' ');
        mayCollect = false;
        unprefixed.clear();
        List<Member> members = new ArrayList<>();
        members.add(Member.of(data.pickValue(FuzzedTypes.TAME_LEAVES) + " " + letter + "a"));
        for (int count = data.consumeInt(0, 3); count > 0; count--) {
            members.add(Member.of(unflattened(letter + (char) ('a' + count), false)));
        }
        body(new Head(name, ""), members);
    }

    /** A type that has a mixin in place of annotations. */
    private void imported(String name) {
        String settings = settings();
        unprefixed.clear();
        List<Member> members = new ArrayList<>();
        for (int count = data.consumeInt(0, 4); count > 0; count--) {
            members.add(Member.of(unflattened("i" + (char) ('a' + count), false)));
        }
        FuzzedMixin mixin = new FuzzedMixin(name, form(), members);
        imports.append(mixin.imported(settings.isEmpty() ? "" : settings.substring(1, settings.length() - 1)));
        source.append(mixin.type()).append("}\n").append(mixin.mixin()).append('\n');
    }

    /** A type with type variables, of which two may be used. */
    private void generic(Head head, String first, String second) {
        source.append("@Json").append(settings()).append(' ');
        unprefixed.addAll(List.of("F0", "F1"));
        List<Member> members = new ArrayList<>();
        for (int count = data.consumeInt(1, 5); count > 0; count--) {
            String name = "g" + (char) ('a' + count);
            members.add(Member.of(
                    data.consumeInt(0, 2) == 0
                            ? component(name, false)
                            : data.pickValue(FuzzedTypes.VARIABLE).replace("%s", pick(first, second)) + " " + name));
        }
        body(head, members);
    }

    private void body(Head head, List<Member> members) {
        source.append(form().map(form -> form.of(head, members))
                        .orElseGet(() -> "record " + head.type() + "("
                                + members.stream().map(Member::marked).collect(Collectors.joining(", ")) + ") { "))
                .append("}\n");
    }

    /** A class of some form, or else a record. */
    private Optional<FuzzedClass> form() {
        int form = data.consumeInt(0, 9);
        return form < FuzzedClass.values().length ? Optional.of(FuzzedClass.values()[form]) : Optional.empty();
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
                unprefixed.addAll(List.of("F0", "F1"));
                form().ifPresentOrElse(form -> objects(name, form), () -> components(name));
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
        source.append(form.of(new Head(name, ""), members.values()));
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
        return !wild && data.consumeInt(0, 7) == 7 ? flattening(name) : unflattened(name, plain);
    }

    private String flattening(String name) {
        String type = pick("F0", "F1");
        boolean isPrefixed = !unprefixed.remove(type) || data.consumeBoolean();
        return pick("", "", "@Json.Required ") + "@Json.Flatten" + (isPrefixed ? "(prefix = \"" + name + "_\") " : " ")
                + type + " " + name;
    }

    private String unflattened(String name, boolean plain) {
        if (!wild && data.consumeInt(0, 2) == 2) {
            String named = !plain && data.consumeInt(0, 4) == 4
                    ? "@Json.Name(\"" + name + data.pickValue(FuzzedWords.TEXTS) + "\") "
                    : "";
            String marked = data.pickValue(FuzzedTypes.TAME_MARKED).replace("%s", name);
            if (marked.startsWith("@Json.Extra")) {
                marked = mayCollect ? marked : "String";
                mayCollect = false;
            }
            boolean nameless = marked.startsWith("@Json.Extra") || marked.startsWith("@Json.Ignore");
            return (nameless ? "" : named) + marked + " " + name;
        }
        return (plain || !wild ? "" : marks()) + (plain ? data.pickValue(FuzzedTypes.TAME_LEAVES) : type()) + " "
                + name;
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
            case "Flatten" -> pick("", "(prefix = " + string() + ")");
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
        String type = data.pickValue(wild ? FuzzedTypes.LEAVES : FuzzedTypes.TAME_LEAVES);
        for (int depth = Math.max(0, data.consumeInt(-2, 3)); depth > 0; depth--) {
            String container = data.pickValue(wild ? FuzzedTypes.CONTAINERS : FuzzedTypes.TAME_CONTAINERS);
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
