package dev.jeton.internal.read;

import dev.jeton.codegen.Subtypes;
import org.jspecify.annotations.Nullable;

/**
 * Which subtypes were found last, of objects whose discriminator does not come first: what a run of objects was, the next one is guessed to be. Of a document
 * nothing is kept but which of a type's subtypes it was.
 *
 * <p>A sender who makes guesses go wrong gains nothing: each wrong one doubles the length of the run that it takes for the next, up to {@link #LONGEST_RUN}. A right
 * one spares the scan that a wrong one would have cost, and only a run of right ones halves that length again.
 */
final class RecentSubtypes {
    /** Returned where nothing is guessed. */
    static final int NO_GUESS = -2;

    /** How many types are remembered; most documents have one or two. */
    private static final int KEPT = 4;

    private static final int SHORTEST_RUN = 2;

    static final int LONGEST_RUN = 64;

    private final @Nullable Subtypes[] types = new @Nullable Subtypes[KEPT];

    /** What was found last. */
    private final int[] values = new int[KEPT];

    /** How often in a row it was. */
    private final int[] runs = new int[KEPT];

    /** How often it must have been to be guessed. */
    private final int[] needed = new int[KEPT];

    private int oldest;

    /** Returns the index of the value that is likely, {@link Subtypes#NONE} for the fallback, or {@link #NO_GUESS}. */
    int guess(Subtypes subtypes) {
        int place = placeOf(subtypes);
        return place >= 0 && runs[place] >= needed[place] ? values[place] : NO_GUESS;
    }

    /** Notes what a scan has found. */
    void found(Subtypes subtypes, int value) {
        int place = placeOf(subtypes);
        if (place < 0) {
            place = oldest;
            oldest = (oldest + 1) % KEPT;
            types[place] = subtypes;
            needed[place] = SHORTEST_RUN;
            runs[place] = 0;
        }
        boolean isSame = runs[place] > 0 && subtypes.order().isSame(values[place], value);
        runs[place] = isSame ? Math.min(runs[place] + 1, LONGEST_RUN) : 1;
        values[place] = value;
    }

    /** Notes that a guess was right. */
    void right(Subtypes subtypes) {
        int place = placeOf(subtypes);
        if (place >= 0 && needed[place] > SHORTEST_RUN && ++runs[place] >= 2 * needed[place]) {
            needed[place] >>= 1;
            runs[place] = needed[place];
        }
    }

    /** Notes that a guess was wrong. */
    void wrong(Subtypes subtypes) {
        int place = placeOf(subtypes);
        if (place >= 0) {
            runs[place] = 0;
            needed[place] = Math.min(2 * needed[place], LONGEST_RUN);
        }
    }

    @SuppressWarnings("ReferenceEquality") // Each type has one.
    private int placeOf(Subtypes subtypes) {
        for (int place = 0; place < KEPT; place++) {
            if (types[place] == subtypes) {
                return place;
            }
        }
        return -1;
    }
}
