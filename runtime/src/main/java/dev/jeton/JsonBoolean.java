package dev.jeton;

/**
 * A tree that is {@code true} or {@code false}.
 *
 * @param value which of them
 */
public record JsonBoolean(boolean value) implements JsonTree {
    static final JsonBoolean TRUE = new JsonBoolean(true);
    static final JsonBoolean FALSE = new JsonBoolean(false);

    @Override
    public JsonKind kind() {
        return JsonKind.BOOLEAN;
    }

    @Override
    public boolean asBoolean() {
        return value;
    }

    /** Does not return which one it is. */
    @Override
    public String toString() {
        return "JsonBoolean";
    }
}
