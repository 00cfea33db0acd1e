package dev.jeton.internal.read;

import dev.jeton.codegen.CodecReader;
import dev.jeton.codegen.NameTable;
import dev.jeton.internal.Retention;
import dev.jeton.internal.error.ErrorPath;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The objects and arrays of a document that are open, a scope for each. What changes with each member of the innermost scope lies in fields of
 * its own, so that it costs a store and no look into arrays; it is put away while something inside is open. The path of an error is spelt from
 * the scopes.
 */
public abstract sealed class ReaderScopes extends CodecReader permits ReaderBytes {
    /** An object whose names are not fixed. */
    public static final NameTable FREE_NAMES = NameTable.of();

    private static final int FIRST_CAPACITY = 8;

    /** What a scope takes in the arrays below, with references of eight bytes. */
    private static final int BYTES_OF_SCOPE = Long.BYTES + 3 * Integer.BYTES + 1;

    /** Counts what the reader grows. */
    final Retention retention;

    /** How many objects and arrays are open; the innermost one's scope has this index minus one. */
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

    /** The table and the position of the opening bracket of each scope, the innermost one's too. */
    @Nullable
    NameTable[] tables = new @Nullable NameTable[FIRST_CAPACITY];

    int[] openings = new int[FIRST_CAPACITY];

    /** What was put away of each scope but the innermost. */
    int[] indexes = new int[FIRST_CAPACITY];

    private boolean[] repetitions = new boolean[FIRST_CAPACITY];

    int[] counts = new int[FIRST_CAPACITY];

    ReaderScopes(Retention retention) {
        this.retention = retention;
    }

    /** Enters an object or array; the depth must have been checked. */
    final void enter(@Nullable NameTable names, int openingBracket) {
        int scope = depth;
        if (scope == openings.length) {
            grow();
        }
        if (scope > 0) {
            indexes[scope - 1] = index;
            repetitions[scope - 1] = repeated;
            counts[scope - 1] = count;
        }
        // Few stores of references are as cheap as looking first whether one is needed.
        if (tables[scope] != names) {
            tables[scope] = names;
        }
        if (table != names) {
            table = names;
        }
        openings[scope] = openingBracket;
        index = names == null ? -1 : ErrorPath.NO_MEMBER;
        repeated = false;
        count = 0;
        depth = scope + 1;
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
            int scope = outside - 1;
            table = tables[scope];
            index = indexes[scope];
            repeated = repetitions[scope];
            count = counts[scope];
        }
    }

    /** Makes {@link #indexes} hold the innermost scope's index, too. */
    final void putIndexAway() {
        if (depth > 0) {
            indexes[depth - 1] = index;
        }
    }

    /** Adds a scope to the path of an error, which belongs to an object that has been left. */
    final void recall(NameTable names, int member) {
        if (depth == openings.length) {
            grow();
        }
        tables[depth] = names;
        indexes[depth] = member;
    }

    /** Returns how many names the object has that was left last. */
    final int membersOfLast() {
        NameTable left = depth < tables.length ? tables[depth] : null;
        return left == null ? 0 : left.size();
    }

    private void grow() {
        retention.grow((long) depth * BYTES_OF_SCOPE);
        resize(2 * depth);
    }

    private void resize(int capacity) {
        tables = Arrays.copyOf(tables, capacity);
        indexes = Arrays.copyOf(indexes, capacity);
        repetitions = Arrays.copyOf(repetitions, capacity);
        openings = Arrays.copyOf(openings, capacity);
        counts = Arrays.copyOf(counts, capacity);
    }

    /** Gives up the room for scopes that the deepest document has taken; none is open. */
    final void shrinkScopes() {
        if (openings.length > FIRST_CAPACITY) {
            resize(FIRST_CAPACITY);
        }
    }
}
