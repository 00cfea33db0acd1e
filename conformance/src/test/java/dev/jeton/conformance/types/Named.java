package dev.jeton.conformance.types;

import dev.jeton.conformance.oracle.Spelling;
import dev.jeton.conformance.oracle.Tree;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;

/** Kinds of values that are enums, optional numbers, words or other records. */
final class Named {
    /** What all random types share, in Java. */
    static final Map<String, String> SHARED = Map.of(
            "Bag",
            "public class Bag<T> extends java.util.ArrayList<T> { private static final long serialVersionUID = 1;"
                    + " public Bag() {} }",
            "Choice",
            "@Json enum Choice { PLAIN, @Json.Name(\"other name\") NAMED, @Json.Alias({\"a1\", \"\u00e9\"}) ALIASED }",
            "Lax",
            "@Json(ignoreCase = true) enum Lax { @Json.Name(\"Bearer\") BEARER, POP, @Json.Fallback ELSE }");

    private static final Map<String, String> CHOICES =
            Map.of("PLAIN", "PLAIN", "other name", "NAMED", "ALIASED", "ALIASED", "a1", "ALIASED", "\u00e9", "ALIASED");
    private static final List<String> TEXTS = List.of(
            "PLAIN",
            "other name",
            "ALIASED",
            "a1",
            "\u00e9",
            "Bearer",
            "bearer",
            "pOp",
            "ELSE",
            "else",
            "unknown",
            "",
            "plain",
            "OTHER Name",
            "A1",
            "\u00c9");

    private Named() {}

    private static @Nullable String constant(String text, Kind.Rules rules) {
        String exact = CHOICES.get(text);
        return exact != null || !rules.lenient()
                ? exact
                : CHOICES.keySet().stream()
                        .filter(name -> lower(name).equals(lower(text)))
                        .findFirst()
                        .map(CHOICES::get)
                        .orElse(null);
    }

    private static String lower(String text) {
        return text.chars()
                .map(unit -> unit >= 'A' && unit <= 'Z' ? unit + 32 : unit)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static String text(Tree tree) throws Mismatch {
        if (tree instanceof Tree.Str string) {
            return string.value();
        }
        throw new Mismatch("no string");
    }

    /** An enum that rejects what it does not know. */
    record Choice() implements Kind {
        @Override
        public String source(boolean boxed) {
            return "Choice";
        }

        @Override
        public Class<?> type(boolean boxed, Loaded loaded) {
            return loaded.type("Choice");
        }

        @Override
        public boolean takesLeniency() {
            return true;
        }

        @Override
        public String read(Tree tree, Rules rules) throws Mismatch {
            String constant = constant(text(tree), rules);
            if (constant == null) {
                throw new Mismatch("no constant");
            }
            return Shown.constant(constant);
        }

        @Override
        public String sample(SplittableRandom random) {
            return Spelling.string(TEXTS.get(random.nextInt(random.nextInt(10) == 0 ? TEXTS.size() : 5)), random);
        }

        @Override
        public Object value(SplittableRandom random, Loaded loaded) {
            return type(false, loaded).getEnumConstants()[random.nextInt(3)];
        }
    }

    /** An enum with a fallback, which ignores letter case. */
    record Lax() implements Kind {
        @Override
        public String source(boolean boxed) {
            return "Lax";
        }

        @Override
        public Class<?> type(boolean boxed, Loaded loaded) {
            return loaded.type("Lax");
        }

        @Override
        public boolean takesLeniency() {
            return true;
        }

        @Override
        public String read(Tree tree, Rules rules) throws Mismatch {
            return Shown.constant(
                    switch (text(tree).toLowerCase(Locale.ROOT)) {
                        case "bearer" -> "BEARER";
                        case "pop" -> "POP";
                        default -> "ELSE";
                    });
        }

        @Override
        public String sample(SplittableRandom random) {
            return Spelling.string(TEXTS.get(random.nextInt(TEXTS.size())), random);
        }

        @Override
        public Object value(SplittableRandom random, Loaded loaded) {
            return type(false, loaded).getEnumConstants()[random.nextInt(3)];
        }
    }

    /** An enum that keeps what it does not know. */
    record Open() implements Kind {
        @Override
        public String source(boolean boxed) {
            return "dev.jeton.OpenEnum<Choice>";
        }

        @Override
        public Class<?> type(boolean boxed, Loaded loaded) {
            return dev.jeton.OpenEnum.class;
        }

        @Override
        public boolean takesLeniency() {
            return true;
        }

        @Override
        public String read(Tree tree, Rules rules) throws Mismatch {
            return Shown.open(constant(text(tree), rules), text(tree));
        }

        @Override
        public String sample(SplittableRandom random) {
            return Spelling.string(TEXTS.get(random.nextInt(TEXTS.size())), random);
        }

        @Override
        public Object value(SplittableRandom random, Loaded loaded) {
            // The last ones are read leniently as constants that they are not.
            return loaded.open(TEXTS.get(random.nextInt(TEXTS.size() - 4)));
        }
    }

    /** {@code OptionalInt} and its like. */
    record OptionalNumber(Leaf content) implements Kind {
        @Override
        public String source(boolean boxed) {
            return "java.util." + type(boxed, Loaded.NOTHING).getSimpleName();
        }

        @Override
        public Class<?> type(boolean boxed, Loaded loaded) {
            return switch (content) {
                case INT -> OptionalInt.class;
                case LONG -> OptionalLong.class;
                default -> OptionalDouble.class;
            };
        }

        @Override
        public String absent() {
            return Shown.NOTHING;
        }

        @Override
        public boolean takesLeniency() {
            return true;
        }

        @Override
        public boolean isNumber() {
            return true;
        }

        @Override
        public String read(Tree tree, Rules rules) throws Mismatch {
            return Shown.some(content.read(tree, rules));
        }

        @Override
        public String sample(SplittableRandom random) {
            return content.sample(random);
        }

        @Override
        public Object value(SplittableRandom random, Loaded loaded) {
            Object value = content.value(random, loaded);
            return switch (content) {
                case INT -> OptionalInt.of((Integer) value);
                case LONG -> OptionalLong.of((Long) value);
                default -> OptionalDouble.of((Double) value);
            };
        }
    }

    /** Words with spaces between them. */
    record Words(String container) implements Kind {
        @Override
        public String source(boolean boxed) {
            return "java.util." + container + "<String>";
        }

        @Override
        public Class<?> type(boolean boxed, Loaded loaded) {
            return container.equals("Set") ? Set.class : List.class;
        }

        @Override
        public String emptyShown() {
            return Shown.sequence(List.of());
        }

        @Override
        public String read(Tree tree, Rules rules) throws Mismatch {
            List<String> words = new ArrayList<>();
            for (Tree part : tree instanceof Tree.Arr array ? array.elements() : List.of(tree)) {
                for (String word : text(part).split(" ")) {
                    if (!word.isEmpty()) {
                        words.add(Shown.text(word));
                    }
                }
            }
            return Shown.sequence(container.equals("Set") ? new LinkedHashSet<>(words) : words);
        }

        @Override
        public String sample(SplittableRandom random) {
            String words = Spelling.string(Samples.text(random), random);
            return random.nextInt(4) == 0 ? "[\"a\\u0020b\", " + words + "]" : words;
        }

        @Override
        public Object value(SplittableRandom random, Loaded loaded) {
            List<String> words =
                    new ArrayList<>(List.of(("a " + Samples.text(random).strip()).split(" +")));
            return container.equals("Set") ? new LinkedHashSet<>(words) : words;
        }
    }

    /** Another record. */
    record Part(RecordType type) implements Kind {
        @Override
        public String source(boolean boxed) {
            return type.name();
        }

        @Override
        public Class<?> type(boolean boxed, Loaded loaded) {
            return loaded.type(type.name());
        }

        @Override
        public String read(Tree tree, Rules rules) throws Mismatch {
            return type.read(tree);
        }

        @Override
        public String sample(SplittableRandom random) {
            return type.sample(random, 0);
        }

        @Override
        public @Nullable Object value(SplittableRandom random, Loaded loaded) {
            return type.value(random, loaded);
        }
    }
}
