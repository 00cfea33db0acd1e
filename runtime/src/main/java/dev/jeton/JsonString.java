package dev.jeton;

import java.util.Objects;

/**
 * A tree that is a string.
 *
 * @param value the text. Half of a surrogate pair is refused when it is written
 */
public record JsonString(String value) implements JsonTree {
    /**
     * Makes a string.
     *
     * @throws NullPointerException if the text is null
     */
    public JsonString {
        Objects.requireNonNull(value, "the text is null");
    }

    @Override
    public JsonKind kind() {
        return JsonKind.STRING;
    }

    @Override
    public String asString() {
        return value;
    }

    /** Returns the number of characters only. */
    @Override
    public String toString() {
        return "JsonString[" + value.length() + (value.length() == 1 ? " character]" : " characters]");
    }
}
