package dev.jeton.codegen;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Collects the JSON texts of an enum's constants where a property of the enum holds them ({@code @Json.Value}). The compiler does not know these texts,
 * so they are checked when the codec's class is initialised. One thread at a time; allocates the table.
 */
public final class ConstantTexts {
    private final Enum<?>[] constants;
    private final String[] texts;

    /** How many constants have their text. */
    private int added;

    private ConstantTexts(Enum<?>[] constants) {
        this.constants = constants;
        this.texts = new String[constants.length];
    }

    /**
     * Starts a collection without texts.
     *
     * @param constants all constants of the enum, in their order
     * @return a new collection
     */
    public static ConstantTexts of(Enum<?>[] constants) {
        return new ConstantTexts(constants);
    }

    /**
     * Adds the text of the next constant.
     *
     * @param constant the constant
     * @param text what its property holds
     * @throws IllegalStateException if the text is null, or has an unpaired surrogate
     */
    public void add(Enum<?> constant, @Nullable String text) {
        if (text == null) {
            throw new IllegalStateException(nameOf(constant) + " has no value for JSON: its @Json.Value is null");
        }
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int codePoint = text.codePointAt(i);
            if (codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE) {
                throw new IllegalStateException(nameOf(constant)
                        + " has half of a surrogate pair in its @Json.Value, which no JSON in UTF-8 can hold");
            }
        }
        texts[added++] = text;
    }

    /**
     * Makes the table of the texts.
     *
     * @return a table with the texts in the order of the constants
     * @throws IllegalStateException if two constants have the same text
     */
    public NameTable table() {
        requireDifferent(texts);
        return NameTable.of(texts);
    }

    /**
     * Makes a table of the texts that ignores the case of the letters A to Z where there is no exact match.
     *
     * @return a table with the texts in the order of the constants
     * @throws IllegalStateException if the texts of two constants differ in nothing but the case of these letters
     */
    public NameTable tableIgnoringCase() {
        String[] folded = new String[texts.length];
        for (int i = 0; i < texts.length; i++) {
            folded[i] = lowerCaseAscii(texts[i]);
        }
        requireDifferent(folded);
        return NameTable.of(texts).ignoringCase();
    }

    private static String lowerCaseAscii(String text) {
        StringBuilder lower = new StringBuilder(text);
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            if (letter >= 'A' && letter <= 'Z') {
                lower.setCharAt(i, (char) (letter + ('a' - 'A')));
            }
        }
        return lower.toString();
    }

    private void requireDifferent(String[] compared) {
        Map<String, Enum<?>> owners = new HashMap<>();
        for (int i = 0; i < constants.length; i++) {
            Enum<?> earlier = owners.putIfAbsent(compared[i], constants[i]);
            if (earlier != null) {
                throw sameValue(earlier, constants[i], '"' + texts[i] + '"');
            }
        }
    }

    /** Makes the error for two constants that have the same value in JSON. */
    static IllegalStateException sameValue(Enum<?> earlier, Enum<?> later, String value) {
        return new IllegalStateException(nameOf(earlier) + " and " + later.name() + " have the same value in JSON: "
                + value + ". Each constant needs another @Json.Value");
    }

    private static String nameOf(Enum<?> constant) {
        return constant.getDeclaringClass().getName() + "." + constant.name();
    }
}
