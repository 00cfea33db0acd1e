package dev.jeton.processor;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;
import static com.google.testing.compile.Compiler.javac;

import com.google.testing.compile.Compilation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import javax.tools.Diagnostic;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Random records and classes either get a finding of the catalogue or a codec that compiles without a warning; never J901, and never
 * generated code that does not compile.
 */
class RandomTypesTest {
    private static final int RECORDS = 150;
    private static final List<String> LEAVES = List.of(
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
            "Integer",
            "Long",
            "Character",
            "Double",
            "String",
            "java.math.BigDecimal",
            "java.math.BigInteger",
            "dev.jeton.RawJson",
            "dev.jeton.JsonTree",
            "java.util.OptionalInt",
            "java.util.OptionalLong",
            "Choice",
            "Part",
            "Whole",
            "Bean",
            "Ticket",
            "Seat",
            "Tags",
            "Event",
            "Event.Opened",
            "Answer",
            "Told",
            "Numbers",
            "dev.jeton.OpenEnum<Told>",
            "dev.jeton.OpenEnum<Choice>",
            "Object",
            "java.time.Instant",
            "java.time.LocalDate",
            "java.util.UUID",
            "java.net.URI",
            "java.net.URL",
            "java.util.concurrent.TimeUnit",
            "char[]",
            "byte[]",
            "dev.jeton.OpenEnum<Plain>",
            "java.util.ArrayList<String>",
            "Plain",
            "Void",
            "StringBuilder",
            "Enum<Choice>",
            "Money",
            "java.util.List<@Json.Using(MoneyCodec.class) Money>",
            "Label",
            "Foreign",
            "Grade",
            "Crate<Part>",
            "Crate<java.util.List<Long>>",
            "Outcome<Crate<String>>");

    private static final List<String> VARIABLES = List.of(
            "T", "U", "java.util.List<T>", "Crate<U>", "Outcome<java.util.List<T>>", "java.util.Optional<T>", "String");
    /** Warnings that random annotations deserve. */
    private static final String SUPPRESSED = "@SuppressWarnings({\"J214\", \"J215\", \"J402\"}) ";

    private static final List<String> FLATTENED = List.of("Part", "Whole", "Bean", "Foreign");
    private static final List<String> CONTAINERS = List.of(
            "java.util.List<%s>",
            "java.util.Set<%s>",
            "java.util.Collection<? extends %s>",
            "java.util.Optional<%s>",
            "dev.jeton.Patch<%s>",
            "java.util.Map<String, %s>",
            "java.util.Map<%s, String>",
            "java.util.List<? super %s>",
            "%s[]",
            "java.util.List<? extends %s>",
            "java.util.Map<String, ? extends %s>",
            "java.util.Optional<? extends %s>");
    private static final List<String> ANNOTATIONS = List.of(
            "@Json.Lenient",
            "@Json.Required",
            "@Json.DefaultOnError",
            "@Json.SpaceDelimited",
            "@Json.Delimited(\",\")",
            "@Json.Delimited(\"\")",
            "@Json.SingleOrArray",
            "@Json.SingleOrArray(write = Json.SingleAs.ARRAY)",
            "@Json.Known({\"a\", \"b\"})",
            "@Json.Charset(Json.Characters.VSCHAR)",
            "@Json.Raw",
            "@Json.Default(\"1\")",
            "@Json.Default(\"[]\")",
            "@Json.Default(value = \"1\", forNull = true)",
            "@Json.Default(\"[1]\")",
            "@Json.Default(value = \"[\\\"YES\\\"]\", forNull = true)",
            "@Json.Default(\"YES\")",
            "@Json.Default(\"\")",
            "@Json.Name(\"n\")",
            "@Json.Alias(\"n\")",
            "@Json.Alias(value = {\"n\", \"o\"}, together = Json.Together.PREFER_NAME)",
            "@Json.Ignore",
            "@Json.Ignore(Json.Direction.READING)",
            "@Json.Ignore(Json.Direction.WRITING)",
            "@Json.Include(Json.Inclusion.ALWAYS)",
            "@Json.Include(Json.Inclusion.NON_EMPTY)",
            "@Json.Include(Json.Inclusion.NON_DEFAULT)",
            "@Json.Secret",
            "@Json.Epoch(java.util.concurrent.TimeUnit.SECONDS)",
            "@Json.Epoch(java.util.concurrent.TimeUnit.DAYS)",
            "@Json.Format(\"yyyy-MM-dd'T'HH:mm:ss'Z'\")",
            "@Json.Format(\"dd.MM.\")",
            "@Json.Format(\"{\")",
            "@Json.Base64",
            "@Json.Base64Url",
            "@Json.Default(\"2026-11-27\")",
            "@Json.Value",
            "@Json.Using(MoneyCodec.class)",
            "@Json.Flatten",
            "@Json.Flatten(prefix = \"p_\")",
            "@Json.Extra");
    private static final List<String> MARKS = List.of(
            "\"a\"",
            "{\"b\", \"c\"}",
            "value = \"d\", fallback = true",
            "fallback = true",
            "whenPresent = \"c0\"",
            "whenPresent = {\"e\", \"c1\"}",
            "whenPresent = \"c0\", fallback = true");
    private static final List<String> UNIONS = List.of(
            "",
            ", duplicates = Json.Duplicates.LAST_WINS",
            ", discriminator = \"kind\"",
            ", discriminator = \"c0\"",
            ", discriminator = \"kind\", unknown = Json.Unknown.FAIL");
    private static final String FRAME = """
        package sample;
        import dev.jeton.annotation.Json;
        @Json.Codecs({Types.MoneyCodec.class, Types.LabelCodec.class})
        @Json.Import(value = Types.Foreign.class, mixin = Types.Names.class, with = @Json(view = true))
        @Json.Import(value = Types.Grade.class, mixin = Types.Grades.class)
        class Types {
        record Foreign(String text, int number) {}
        record Names(@Json.Name("t") String text) {}
        enum Grade { YES, NO }
        interface Grades { @Json.Name("y") int YES = 0; }
        enum Plain { YES }
        @Json enum Choice { YES, NO }
        @Json(view = true) record Part(String text) {}
        @Json(view = true) record Whole(@Json.Flatten(prefix = "a_") Part part, @Json.Required int number) {}
        @Json(view = true) static class Bean { public String text = "a"; public long number; @Json.Flatten(prefix = "w_") public Whole whole; }
        @Json enum Told { YES; @Json.Value final String text = "a"; }
        @Json enum Numbers { YES; @Json.Value int number() { return 1; } }
        @Json record Ticket(@Json.Value String text) {}
        @Json record Seat(@Json.Value int number) {}
        @Json(discriminator = "kind", view = true) sealed interface Event permits Event.Opened, Event.Other {
            @Json.Subtype("opened") record Opened(long number) implements Event {}
            @Json.Subtype(fallback = true) record Other(@Json.Extra java.util.Map<String, dev.jeton.RawJson> rest) implements Event {
                @Override public String toString() { return ""; }
            }
        }
        @Json(view = true) sealed interface Answer permits Answer.Denied, Answer.Granted {
            @Json.Subtype(whenPresent = {"error", "code"}) record Denied(String error) implements Answer {}
            @Json.Subtype(whenPresent = "token") record Granted(String token, Answer next) implements Answer {}
        }
        @Json(view = true) record Crate<T>(T value, java.util.List<T> more) {}
        @Json(view = true) sealed interface Outcome<T> permits Outcome.Good, Outcome.Bad {
            @Json.Subtype(whenPresent = "value") record Good<V>(V value, Crate<V> crate) implements Outcome<V> {}
            @Json.Subtype(whenPresent = "error") record Bad<T>(String error, java.util.List<Outcome<T>> before) implements Outcome<T> {}
        }
        @Json record Tags(@Json.Value java.util.List<Ticket> tags) {}
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
        """;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void everyTypeIsEitherRefusedOrWorks(long seed) {
        List<String> records = randomRecords(new Random(seed));

        Map<String, String> generated = new HashMap<>();
        Compilation processing = javac().withProcessors(
                        new WithFiler(new JsonProcessor(), filer -> new RecordingFiler(filer, generated)))
                .withOptions("-proc:only", "-Xmaxerrs", "100000")
                .compile(CompiledSources.file(source(records)));
        Set<Integer> refused = new TreeSet<>();
        int firstLine = (int) FRAME.lines().count() + 1;
        for (Diagnostic<?> error : processing.errors()) {
            assertWithMessage("seed %s", seed)
                    .that(error.getMessage(Locale.ROOT))
                    .matches("(?s)J[1-5]\\d\\d: .*");
            refused.add((int) error.getLineNumber() - firstLine);
        }
        List<String> accepted = new ArrayList<>();
        for (int i = 0; i < records.size(); i++) {
            boolean stub = generated.get("Types_R" + i + "Codec").contains("There is nothing in here");
            assertWithMessage(records.get(i)).that(stub || !refused.contains(i)).isTrue();
            if (!stub) {
                accepted.add(records.get(i));
            } else if (refused.add(i)) {
                // Without an error of its own: that of another record is about the same type.
                assertWithMessage(records.get(i)).that(records.get(i)).containsMatch("\\bPlain\\b");
            }
        }

        assertThat(accepted.size()).isAtLeast(RECORDS / 10);
        assertThat(refused.size()).isAtLeast(RECORDS / 10);
        assertThat(accepted.stream().filter(type -> type.contains(" sealed ")).count())
                .isAtLeast(3L);
        for (String maker : List.of("@Json.Creator static <U, T>", "@Json.Builder static <U, T>")) {
            assertWithMessage(maker)
                    .that(accepted.stream().filter(type -> type.contains(maker)).count())
                    .isAtLeast(1L);
        }
        CompiledSources.of(source(accepted)).assertClean();
    }

    /** One record a line, so that the line of a finding tells the record. */
    private static String source(List<String> records) {
        return FRAME + String.join("\n", records) + "\n}\n";
    }

    private static List<String> randomRecords(Random random) {
        List<String> records = new ArrayList<>();
        for (int i = 0; i < RECORDS; i++) {
            if (i % 8 == 7) {
                records.add(union("R" + i, random));
                continue;
            }
            if (i % 8 == 3) {
                records.add(generic("R" + i, random));
                continue;
            }
            List<String> annotations = new ArrayList<>();
            List<String> types = new ArrayList<>();
            int count = random.nextInt(3);
            for (int j = 0; j <= count; j++) {
                boolean flattened = random.nextInt(8) == 0;
                annotations.add(
                        flattened
                                ? "@Json.Flatten(prefix = \"" + pick(List.of("", "a_", "c" + j), random) + "\") "
                                : annotations(random));
                types.add(flattened ? pick(FLATTENED, random) : type(random));
            }
            String json = "@Json(view = " + (i % 2 == 0) + ")";
            int form = random.nextInt(6);
            records.add(
                    form == 5
                            ? imported("R" + i, annotations, types, json)
                            : SUPPRESSED + json + " " + declaration("R" + i, annotations, types, form));
        }
        return records;
    }

    /** A type with type parameters, made by its constructor, a static method or a builder. Mostly these have as many. */
    private static String generic(String name, Random random) {
        String type = pick(VARIABLES, random);
        String declared = (random.nextInt(4) == 0 ? annotations(random) : "") + type + " c0";
        String other = random.nextInt(6) == 0 ? "<U, T extends Comparable<U>>" : "<U, T>";
        String maker = switch (random.nextInt(3)) {
            case 0 -> "";
            case 1 ->
                "@Json.Creator static " + other + " " + name + pick(List.of("<T, U>", "<T, U>", "<U, U>"), random)
                        + " of(" + type + " c0) { return null; }";
            default ->
                "@Json.Builder static " + other + " Builder<U, T> builder() { return new Builder<>(); } "
                        + "static class Builder" + other + " { void c0(" + type + " c0) {} "
                        + name + pick(List.of("<T, U>", "<T, U>", "<T, String>"), random)
                        + " build() { return null; } }";
        };
        return SUPPRESSED + "@Json(view = " + random.nextBoolean() + ") record " + name + "<T, U>(" + declared + ") { "
                + maker + " }";
    }

    /** A sealed type. Mostly its subtypes have marks of one kind. */
    private static String union(String name, Random random) {
        String settings = pick(UNIONS, random);
        boolean byValue = settings.contains("discriminator");
        List<String> names = List.of("A", "B", "C").subList(0, 1 + random.nextInt(3));
        List<String> subtypes = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            boolean any = random.nextInt(8) == 0;
            String usual = byValue ? "\"v" + i + "\"" : "whenPresent = \"" + pick(List.of("c", "d"), random) + i + "\"";
            String component = random.nextInt(3) == 0 ? annotations(random) + type(random) : "long";
            subtypes.add("@Json.Subtype(" + (any ? pick(MARKS, random) : usual) + ") record " + names.get(i) + "("
                    + component + " c" + random.nextInt(2) + ") implements " + name + " {}");
        }
        return SUPPRESSED + "@Json(view = " + random.nextBoolean() + settings + ") sealed interface " + name + " { "
                + String.join(" ", subtypes) + " }";
    }

    /** A record or a class without annotations, and a mixin that has them. */
    private static String imported(String name, List<String> annotations, List<String> types, String json) {
        List<String> none = types.stream().map(type -> "").toList();
        List<String> plain =
                types.stream().map(type -> type.replaceAll("@\\S+ ", "")).toList();
        return SUPPRESSED + "@Json.Import(value = " + name + ".class, mixin = Of" + name + ".class, with = " + json
                + ") interface At" + name + " {} " + SUPPRESSED + declaration("Of" + name, annotations, types, 4) + " "
                + declaration(name, none, plain, types.size() % 3);
    }

    /** A record, or a class of fields or with a constructor. */
    private static String declaration(String name, List<String> annotations, List<String> types, int form) {
        List<String> marked = new ArrayList<>();
        StringBuilder fields = new StringBuilder();
        StringBuilder assignments = new StringBuilder();
        for (int i = 0; i < types.size(); i++) {
            String declared = types.get(i) + " c" + i;
            marked.add(annotations.get(i) + declared);
            fields.append("final ").append(declared).append("; ");
            assignments.append("this.c%1$d = c%1$d; ".formatted(i));
        }
        return switch (form) {
            case 0 -> "static class " + name + " { " + String.join("; ", marked) + "; }";
            case 1 ->
                "static class " + name + " { " + fields + name + "(" + String.join(", ", marked) + ") { " + assignments
                        + "} }";
            default -> "record " + name + "(" + String.join(", ", marked) + ") {}";
        };
    }

    private static String annotations(Random random) {
        Set<String> chosen = new TreeSet<>();
        while (random.nextInt(3) == 0) {
            chosen.add(pick(ANNOTATIONS, random));
        }
        // One of a kind: javac would reject a second default.
        long kinds = chosen.stream()
                .map(text -> text.replaceAll("\\(.*", ""))
                .distinct()
                .count();
        return kinds < chosen.size() ? "" : String.join(" ", chosen) + " ";
    }

    private static String type(Random random) {
        String type = pick(LEAVES, random);
        for (int depth = 0; depth < 3 && random.nextInt(2) == 0; depth++) {
            String container = pick(CONTAINERS, random);
            type = container.replace("%s", container.contains("<") ? boxed(type) : type);
        }
        return type;
    }

    private static String boxed(String type) {
        return switch (type) {
            case "int" -> "Integer";
            case "char" -> "Character";
            case "boolean", "byte", "short", "long", "float", "double" ->
                type.substring(0, 1).toUpperCase(Locale.ROOT) + type.substring(1);
            default -> type;
        };
    }

    private static String pick(List<String> choices, Random random) {
        return choices.get(random.nextInt(choices.size()));
    }
}
