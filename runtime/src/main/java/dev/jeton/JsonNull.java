package dev.jeton;

/** A tree that is JSON's {@code null}. */
public final class JsonNull implements JsonTree {
    /** The only one. */
    public static final JsonNull INSTANCE = new JsonNull();

    private JsonNull() {}

    @Override
    public JsonKind kind() {
        return JsonKind.NULL;
    }

    @Override
    public String toString() {
        return "JsonNull";
    }
}
