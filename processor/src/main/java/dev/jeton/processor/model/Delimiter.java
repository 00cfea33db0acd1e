package dev.jeton.processor.model;

import com.palantir.javapoet.CodeBlock;

/**
 * What stands between strings in one string.
 *
 * @param character a character of ASCII that needs no escape in JSON
 * @param splitsElements whether the elements of an array are split, too
 */
public record Delimiter(char character, boolean splitsElements) {
    /** A space, also in the elements of an array. */
    public static final Delimiter SPACES = new Delimiter(' ', true);

    /** Whether a character can be one. */
    public static boolean isPossible(String text) {
        return text.length() == 1 && Characters.VSCHAR.include(text) && text.charAt(0) != '"' && text.charAt(0) != '\\';
    }

    /** As a literal of Java. */
    public CodeBlock literal() {
        return CodeBlock.of("$L", character == '\'' ? "'\\''" : "'" + character + "'");
    }
}
