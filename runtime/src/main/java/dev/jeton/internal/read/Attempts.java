package dev.jeton.internal.read;

import dev.jeton.JsonError;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Where the reader stood when it began to read values whose errors may be forgiven, the innermost one's last. Their errors go to one
 * {@link JsonError}, so that none of them makes an exception.
 */
final class Attempts {
    private static final int FIRST_CAPACITY = 4;

    final JsonError error = new JsonError();

    int size;

    int[] positions = new int[FIRST_CAPACITY];
    int[] depths = new int[FIRST_CAPACITY];
    int[] elements = new int[FIRST_CAPACITY];
    int[] primitiveElements = new int[FIRST_CAPACITY];

    /** How errors were treated before. */
    @Nullable
    JsonError[] sinks = new @Nullable JsonError[FIRST_CAPACITY];

    boolean[] quiet = new boolean[FIRST_CAPACITY];

    boolean[] guessing = new boolean[FIRST_CAPACITY];

    /** Whether the document had been rejected before, so that there is nothing to forgive. */
    boolean[] hopeless = new boolean[FIRST_CAPACITY];

    /** Returns the index of a new attempt. */
    int add() {
        if (size == positions.length) {
            int capacity = 2 * size;
            positions = Arrays.copyOf(positions, capacity);
            depths = Arrays.copyOf(depths, capacity);
            elements = Arrays.copyOf(elements, capacity);
            primitiveElements = Arrays.copyOf(primitiveElements, capacity);
            sinks = Arrays.copyOf(sinks, capacity);
            quiet = Arrays.copyOf(quiet, capacity);
            guessing = Arrays.copyOf(guessing, capacity);
            hopeless = Arrays.copyOf(hopeless, capacity);
        }
        return size++;
    }

    /** Drops an attempt and those inside of it, which an exception may have left behind. */
    void dropTo(int attempt) {
        Arrays.fill(sinks, attempt, size, null);
        size = attempt;
    }
}
