package dev.jeton.internal.write;

import java.util.Arrays;

/**
 * The grammar that the calls of a {@link dev.jeton.JsonWriter} must follow. Only assertions ask it: generated code can't break it, and a codec that was
 * written by hand shows its mistakes in tests. Each method throws an {@link AssertionError} that says what was wrong.
 */
final class WriterGrammar {
    /** Whether each of those that are open is an object. */
    private boolean[] objects = new boolean[16];

    private int depth;

    /** Whether a name was written whose value has not come yet. */
    private boolean named;

    /** Whether a string is written in parts. */
    private boolean inString;

    /** Whether the document's value is complete. */
    private boolean complete;

    void restart() {
        depth = 0;
        named = false;
        inString = false;
        complete = false;
    }

    void value() {
        require(!inString, "the string that is written in parts has not been ended");
        require(!complete, "the document has a value already; reset() starts another one");
        require(depth == 0 || named || !objects[depth - 1], "a value in an object needs a name before it");
        named = false;
        complete = depth == 0;
    }

    void name() {
        require(!inString, "the string that is written in parts has not been ended");
        require(depth > 0 && objects[depth - 1], "a name stands outside of an object");
        require(!named, "the member before has no value");
        named = true;
    }

    /** Behind {@link #value()}. */
    void open(boolean isObject) {
        if (depth == objects.length) {
            objects = Arrays.copyOf(objects, 2 * depth);
        }
        objects[depth++] = isObject;
        complete = false;
    }

    void close(boolean isObject) {
        require(!inString, "the string that is written in parts has not been ended");
        require(
                depth > 0 && objects[depth - 1] == isObject,
                isObject ? "no object was opened last" : "no array was opened last");
        require(!named, "the last member has no value");
        depth--;
        complete = depth == 0;
    }

    /** Behind {@link #value()}. */
    void beginString() {
        inString = true;
    }

    void partOfString() {
        require(inString, "no string has been started by beginString()");
    }

    void endString() {
        require(inString, "no string has been started by beginString()");
        inString = false;
    }

    private static void require(boolean condition, String otherwise) {
        if (!condition) {
            throw new AssertionError(otherwise);
        }
    }
}
