package dev.jeton;

import dev.jeton.codegen.NameTable;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The objects and arrays that are open. What changes with each member of the innermost one lies in fields of its own, so that it costs a
 * store and no look into arrays; it is put away while something inside it is open.
 */
abstract class JsonFrames {
    /** An object whose names are not fixed. */
    static final NameTable FREE_NAMES = NameTable.of();

    private static final int FIRST_CAPACITY = 8;

    final JsonLimits limits;

    /** How many objects and arrays are open; the innermost one's frame has this index minus one. */
    int depth;

    /** The largest {@link #depth} since it was last set to the depth itself: tells how deep a raw value is. */
    int deepest;

    /** Whose members the innermost object has; {@link #FREE_NAMES} for a map and a skipped object; null for an array. */
    @Nullable
    NameTable table;

    /** In an object the index of the current member, or that it is unknown or that there is none yet; in an array that of the element. */
    int index;

    /** In a map whose keys are compared, whether one has come twice. */
    boolean repeated;

    /** How many members or elements have been started. */
    int count;

    /** The table and the position of the opening bracket of each frame, the innermost one's too. */
    @Nullable
    NameTable[] tables = new @Nullable NameTable[FIRST_CAPACITY];

    int[] openings = new int[FIRST_CAPACITY];

    /** What was put away of each frame but the innermost. */
    int[] indexes = new int[FIRST_CAPACITY];

    private boolean[] repetitions = new boolean[FIRST_CAPACITY];

    int[] counts = new int[FIRST_CAPACITY];

    JsonFrames(JsonLimits limits) {
        this.limits = limits;
    }

    /** Enters an object or array; the depth must have been checked. */
    final void enter(@Nullable NameTable names, int openingBracket) {
        int frame = depth;
        if (frame == openings.length) {
            grow();
        }
        if (frame > 0) {
            indexes[frame - 1] = index;
            repetitions[frame - 1] = repeated;
            counts[frame - 1] = count;
        }
        // Few stores of references are as cheap as looking first whether one is needed.
        if (tables[frame] != names) {
            tables[frame] = names;
        }
        if (table != names) {
            table = names;
        }
        openings[frame] = openingBracket;
        index = names == null ? -1 : JsonPath.NO_MEMBER;
        repeated = false;
        count = 0;
        depth = frame + 1;
        if (depth > deepest) {
            deepest = depth;
        }
    }

    /** Leaves the innermost object or array. */
    final void leave() {
        leaveTo(depth - 1);
    }

    /** Leaves objects and arrays until so many are open. */
    final void leaveTo(int outside) {
        if (outside == depth) {
            return;
        }
        depth = outside;
        if (outside > 0) {
            int frame = outside - 1;
            table = tables[frame];
            index = indexes[frame];
            repeated = repetitions[frame];
            count = counts[frame];
        }
    }

    /** Makes {@link #indexes} hold the innermost frame's index, too. */
    final void putIndexAway() {
        if (depth > 0) {
            indexes[depth - 1] = index;
        }
    }

    /** Adds a frame to the path of an error, which belongs to an object that has been left. */
    final void recall(NameTable names, int member) {
        if (depth == openings.length) {
            grow();
        }
        tables[depth] = names;
        indexes[depth] = member;
    }

    private void grow() {
        int capacity = 2 * depth;
        tables = Arrays.copyOf(tables, capacity);
        indexes = Arrays.copyOf(indexes, capacity);
        repetitions = Arrays.copyOf(repetitions, capacity);
        openings = Arrays.copyOf(openings, capacity);
        counts = Arrays.copyOf(counts, capacity);
    }
}
