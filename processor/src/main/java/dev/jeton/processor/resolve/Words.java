package dev.jeton.processor.resolve;

import java.util.ArrayList;
import java.util.List;

/**
 * Takes a Java name apart.
 *
 * <pre>
 * notBeforePolicy     not before policy
 * NOT_BEFORE_POLICY   not before policy
 * idTokenURL          id token url           an acronym is one word
 * URLValue            url value              its last letter starts the next word
 * x5tS256             x5t s256               a digit belongs to the word before it
 * ES256K              es256k                 without a lower-case letter only underscores divide
 * </pre>
 */
final class Words {
    private Words() {}

    /** The words in lower case; none if the name is nothing but separators. */
    static List<String> of(String javaName) {
        List<String> words = new ArrayList<>();
        for (String part : javaName.split("[_$]+")) {
            if (!part.isEmpty()) {
                addWords(part.codePoints().toArray(), words);
            }
        }
        return words;
    }

    private static void addWords(int[] part, List<String> words) {
        boolean mixed = false;
        for (int letter : part) {
            mixed |= Character.isLowerCase(letter);
        }
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < part.length; i++) {
            if (mixed && i > 0 && startsWord(part, i)) {
                words.add(word.toString());
                word.setLength(0);
            }
            word.appendCodePoint(Character.toLowerCase(part[i]));
        }
        words.add(word.toString());
    }

    private static boolean startsWord(int[] part, int i) {
        if (!isCapital(part[i])) {
            return false;
        }
        boolean endsAcronym = i + 1 < part.length && Character.isLowerCase(part[i + 1]);
        return !isCapital(part[i - 1]) || endsAcronym;
    }

    private static boolean isCapital(int letter) {
        return Character.isUpperCase(letter) || Character.isTitleCase(letter);
    }
}
