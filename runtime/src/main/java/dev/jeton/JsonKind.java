package dev.jeton;

/** The kinds of JSON values, as RFC 8259 section 3 has them. */
public enum JsonKind {
    /** Members in braces. */
    OBJECT("an object"),
    /** Elements in brackets. */
    ARRAY("an array"),
    /** Text in quotes. */
    STRING("a string"),
    /** A number of any size. */
    NUMBER("a number"),
    /** {@code true} or {@code false}. */
    BOOLEAN("a boolean"),
    /** {@code null}. */
    NULL("null");

    private final String description;

    JsonKind(String description) {
        this.description = description;
    }

    /** The kind with its article, as messages name it. */
    String description() {
        return description;
    }
}
