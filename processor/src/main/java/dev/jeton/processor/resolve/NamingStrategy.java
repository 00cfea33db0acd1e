package dev.jeton.processor.resolve;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** How a Java name becomes a name in JSON. The constants are those of {@code Json.Naming}. None of them asks the locale. */
public enum NamingStrategy {
    AS_WRITTEN {
        @Override
        String join(List<String> words) {
            throw new IllegalStateException("A name that stays as it is has no words");
        }

        @Override
        public String apply(String javaName) {
            return javaName;
        }
    },
    SNAKE_CASE {
        @Override
        String join(List<String> words) {
            return String.join("_", words);
        }
    },
    KEBAB_CASE {
        @Override
        String join(List<String> words) {
            return String.join("-", words);
        }
    },
    UPPER_SNAKE_CASE {
        @Override
        String join(List<String> words) {
            return words.stream().map(NamingStrategy::upperCase).collect(Collectors.joining("_"));
        }
    },
    CAMEL_CASE {
        @Override
        String join(List<String> words) {
            return words.get(0) + PASCAL_CASE.join(words.subList(1, words.size()));
        }
    },
    PASCAL_CASE {
        @Override
        String join(List<String> words) {
            return words.stream().map(NamingStrategy::capitalize).collect(Collectors.joining());
        }
    };

    /** The name in JSON. A name without words, such as {@code __}, stays as it is. */
    public String apply(String javaName) {
        List<String> words = Words.of(javaName);
        return words.isEmpty() ? javaName : join(words);
    }

    /**
     * Joins words.
     *
     * @param words at least one; in lower case
     */
    abstract String join(List<String> words);

    /** {@code String.toUpperCase(Locale.ROOT)} turns one letter into two at times ({@code ß} into {@code SS}); this does not. */
    private static String upperCase(String word) {
        return ofCodePoints(word.codePoints().map(Character::toUpperCase));
    }

    private static String capitalize(String word) {
        int first = word.codePointAt(0);
        return Character.toString(Character.toTitleCase(first)) + word.substring(Character.charCount(first));
    }

    private static String ofCodePoints(IntStream codePoints) {
        return codePoints
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
