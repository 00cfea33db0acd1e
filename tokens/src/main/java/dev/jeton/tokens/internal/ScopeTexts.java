package dev.jeton.tokens.internal;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Scopes of servers that put commas between them, where RFC 6749 section 3.3 has spaces. */
public final class ScopeTexts {
    private static final char COMMA = ',';

    private ScopeTexts() {}

    /**
     * Splits a scope at its commas, if they are what separates it: a scope of several words is separated by spaces, and may have commas in a word.
     *
     * @param words the scope, split at spaces
     * @return the words; of a single one with commas its parts without empty ones, an unmodifiable list made by this call; null where there is no scope
     */
    public static @Nullable List<String> split(@Nullable List<String> words) {
        if (words == null || words.size() != 1 || words.get(0).indexOf(COMMA) < 0) {
            return words;
        }
        return split(words.get(0));
    }

    private static List<String> split(String word) {
        List<String> parts = new ArrayList<>();
        int start = 0;
        for (int index = 0; index <= word.length(); index++) {
            if (index == word.length() || word.charAt(index) == COMMA) {
                if (index > start) {
                    parts.add(word.substring(start, index));
                }
                start = index + 1;
            }
        }
        return Collections.unmodifiableList(parts);
    }
}
