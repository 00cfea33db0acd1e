package dev.jeton.conformance.types;

import dev.jeton.conformance.oracle.Spelling;
import dev.jeton.conformance.oracle.Tree;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;

/**
 * A kind of value that an annotation on the property makes of another.
 *
 * @param annotation as it stands in the source
 * @param kind what its values are
 */
record Marked(String annotation, Kind kind) implements Kind {

    /** A string of printable ASCII, or a container of such strings. */
    static Marked printable(SplittableRandom random) {
        Kind text = new Printable();
        Kind kind = switch (random.nextInt(6)) {
            case 0 -> new Containers.OptionalOf(text);
            case 1 -> new Elements(Collected.LIST, text);
            case 2 -> new Keyed(Mapped.MAP, Key.STRING, new Elements(Collected.SET, text));
            case 3 -> new Containers.ArrayOf(text);
            default -> text;
        };
        return new Marked("@Json.Charset(Json.Characters.VSCHAR)", kind);
    }

    /** Words with commas between them. */
    static Marked commas(SplittableRandom random) {
        return new Marked("@Json.Delimited(\",\")", new Commas(random.nextBoolean() ? "List" : "Set"));
    }

    @Override
    public String source(boolean boxed) {
        return kind.source(boxed);
    }

    @Override
    public @Nullable String emptyShown() {
        return kind.emptyShown();
    }

    @Override
    public String read(Tree tree, Rules rules) throws Mismatch {
        return kind.read(tree, rules);
    }

    @Override
    public String absent() {
        return kind.absent();
    }

    @Override
    public boolean takesLeniency() {
        return kind.takesLeniency();
    }

    @Override
    public boolean isNumber() {
        return kind.isNumber();
    }

    @Override
    public String sample(SplittableRandom random) {
        return kind.sample(random);
    }

    @Override
    public @Nullable Object value(SplittableRandom random, Loaded loaded) {
        return kind.value(random, loaded);
    }

    @Override
    public Class<?> type(boolean boxed, Loaded loaded) {
        return kind.type(boxed, loaded);
    }

    /** A string of U+0020 to U+007E. */
    private record Printable() implements Kind {
        private static final List<String> OTHERS = List.of("\n", "\u007f", "\u00e9", "long enough for a word\u0000");

        @Override
        public String source(boolean boxed) {
            return "String";
        }

        @Override
        public Class<?> type(boolean boxed, Loaded loaded) {
            return String.class;
        }

        @Override
        public boolean takesLeniency() {
            return true;
        }

        @Override
        public String read(Tree tree, Rules rules) throws Mismatch {
            if (tree instanceof Tree.Str string
                    && string.value().chars().anyMatch(unit -> unit < 0x20 || unit > 0x7E)) {
                throw new Mismatch("not printable");
            }
            return Leaf.STRING.read(tree, rules);
        }

        @Override
        public String sample(SplittableRandom random) {
            String text = random.nextInt(20) == 0 ? OTHERS.get(random.nextInt(OTHERS.size())) : value(random);
            return Spelling.string(text, random);
        }

        @Override
        public Object value(SplittableRandom random, Loaded loaded) {
            return value(random);
        }

        private static String value(SplittableRandom random) {
            StringBuilder text = new StringBuilder();
            for (int length = random.nextInt(20); length > 0; length--) {
                text.append((char) random.nextInt(0x20, 0x7F));
            }
            return text.toString();
        }
    }

    /** Words in one string, or elements of an array. */
    private record Commas(String container) implements Kind {
        private static final List<String> WORDS = List.of("a", "b c", " ", "d\"", "\u00e9\ud83d\ude00", "0");

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
            if (tree instanceof Tree.Arr array) {
                for (Tree element : array.elements()) {
                    words.add(Leaf.STRING.read(element, new Rules(false, rules.lastWins())));
                }
            } else if (tree instanceof Tree.Str string) {
                for (String word : string.value().split(",")) {
                    if (!word.isEmpty()) {
                        words.add(Shown.text(word));
                    }
                }
            } else {
                throw new Mismatch("neither a string nor an array");
            }
            return Shown.sequence(container.equals("Set") ? new LinkedHashSet<>(words) : words);
        }

        @Override
        public String sample(SplittableRandom random) {
            String words = Spelling.string(String.join(random.nextInt(4) == 0 ? ",," : ",", words(random)), random);
            return random.nextInt(4) == 0 ? "[\"a\\u002cb\", " + words + "]" : words;
        }

        private static List<String> words(SplittableRandom random) {
            List<String> words = new ArrayList<>();
            for (int count = random.nextInt(4); count > 0; count--) {
                words.add(WORDS.get(random.nextInt(WORDS.size())));
            }
            return words;
        }

        @Override
        public Object value(SplittableRandom random, Loaded loaded) {
            List<String> words = words(random);
            return container.equals("Set") ? new LinkedHashSet<>(words) : words;
        }
    }
}
