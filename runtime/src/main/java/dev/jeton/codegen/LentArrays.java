package dev.jeton.codegen;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Arrays that collections copy their elements into. The size that a collection claims need not be true: another thread may change it, and a user's own
 * class may be wrong. So each array is filled with a mark beforehand, and the marks that are left tell how many elements were copied. One thread at
 * a time.
 *
 * <pre>
 * size() said 3, and toArray left   a b c null *   3 elements
 *                                   a b c *    *   3 elements; toArray did not set the null that its contract asks for
 *                                   a b null * *   2 elements, as a set has it that others may change
 *                                   a b c d null   4 elements
 *                                   a b * null *   inconsistent, as a hash set leaves it that has lost an element meanwhile
 *                                   a b * * *      inconsistent
 * </pre>
 */
final class LentArrays {
    /** Returned where an array doesn't say what the collection holds. */
    static final int INCONSISTENT = -1;

    /** Stands where a collection has put nothing. */
    private static final Object UNTOUCHED = new Object();

    private static final int LOWEST_POWER = 4;

    private static final int HIGHEST_POWER = 30;

    /** For each power of two the array of that length, so that looking through one takes a time in proportion to the elements. */
    private final @Nullable Object[] @Nullable [] arrays = new @Nullable Object[HIGHEST_POWER + 1][];

    /** How long all of them are. */
    private int length;

    /** No array is longer than twice this, whatever size a collection claims: it is the largest that one really had. */
    private int largest = 1 << 10;

    /** The number of references in the arrays that are kept. */
    int length() {
        return length;
    }

    /**
     * Lends an array in which there is room behind the elements.
     *
     * @param count how many elements there are said to be
     * @return an array for {@link #takeBack}; too short if no collection was as large before
     */
    @Nullable
    Object[] lend(int count) {
        int bits = Integer.SIZE - Integer.numberOfLeadingZeros(Math.min(count, largest));
        int power = Math.min(HIGHEST_POWER, Math.max(LOWEST_POWER, bits));
        @Nullable Object[] array = arrays[power];
        if (array == null) {
            array = new @Nullable Object[1 << power];
            Arrays.fill(array, UNTOUCHED);
        } else {
            // A collection that has another one written while it is asked gets an array of its own.
            arrays[power] = null;
            length -= array.length;
        }
        return array;
    }

    /**
     * Takes an array back, and forgets what is in it.
     *
     * @param array what {@link #lend} returned
     */
    void takeBack(@Nullable Object[] array) {
        Arrays.fill(array, UNTOUCHED);
        int power = Integer.numberOfTrailingZeros(array.length);
        if (arrays[power] == null) {
            length += array.length;
        }
        arrays[power] = array;
    }

    /**
     * Counts the elements that a collection has put into an array.
     *
     * @param lent the array that it was given
     * @param returned the array that it returned, which it made itself if there was no room
     * @param claimed the size that it claimed
     * @return how many elements the returned array starts with, or {@link #INCONSISTENT}
     */
    int count(@Nullable Object[] lent, @Nullable Object @Nullable [] returned, int claimed) {
        if (returned == null) {
            return INCONSISTENT;
        }
        int count = lent == returned ? countLent(lent, claimed) : countOwn(lent, returned, claimed);
        largest = Math.max(largest, count);
        return count;
    }

    /** An array that the collection made is exact: it has as many elements as the collection said, or more than fit. */
    private static int countOwn(@Nullable Object[] lent, @Nullable Object[] own, int claimed) {
        return own.length == claimed || own.length > lent.length ? own.length : INCONSISTENT;
    }

    @SuppressWarnings("ReferenceEquality") // The mark is nobody else's.
    private static int countLent(@Nullable Object[] lent, int claimed) {
        int touched = 0;
        while (touched < lent.length && lent[touched] != UNTOUCHED) {
            touched++;
        }
        for (int at = touched; at < lent.length; at++) {
            if (lent[at] != UNTOUCHED) {
                return INCONSISTENT;
            }
        }
        if (touched == 0) {
            return INCONSISTENT;
        }
        // Behind the elements a collection sets null, if there is room.
        boolean ended = lent[touched - 1] == null;
        if (touched < lent.length) {
            return ended ? touched - 1 : touched == claimed ? claimed : INCONSISTENT;
        }
        if (!ended) {
            return touched;
        }
        return claimed == touched - 1 ? claimed : INCONSISTENT;
    }
}
