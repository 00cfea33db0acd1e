package dev.jeton.internal.read;

import dev.jeton.internal.text.Words;
import java.util.Arrays;

/**
 * The names of one object as long as they are few, to find one that comes twice. Each is compared with all others, by a number made of its length and of its first and
 * last bytes, and only where that is equal by its bytes: a sender who makes these numbers equal gains nothing, as there are so few names.
 */
final class FewNames {
    /** From here on comparing with all takes longer than hashing. */
    static final int MOST = 16;

    private static final int MULTIPLIER = 0x9E37_79B9;

    private final int[] looks = new int[MOST];
    private final int[] starts = new int[MOST];
    private final int[] ends = new int[MOST];
    private int size;
    private int opening;

    /** Forgets the names. */
    void clear() {
        size = 0;
    }

    int size() {
        return size;
    }

    /** The opening bracket of the object. */
    int opening() {
        return opening;
    }

    /** Where a name starts. */
    int start(int index) {
        return starts[index];
    }

    /** Where a name ends. */
    int end(int index) {
        return ends[index];
    }

    /** Whether a name of the object with an opening bracket can be added. The first name decides on the object. */
    boolean hasRoom(int bracket) {
        if (size == 0) {
            opening = bracket;
        }
        return opening == bracket && size < MOST;
    }

    /** Adds a name of the document, unless it is there. Returns whether it was added. */
    boolean add(byte[] document, int from, int to) {
        int look = look(document, from, to - from);
        for (int index = 0; index < size; index++) {
            if (looks[index] == look && Arrays.equals(document, starts[index], ends[index], document, from, to)) {
                return false;
            }
        }
        looks[size] = look;
        starts[size] = from;
        ends[size++] = to;
        return true;
    }

    private static int look(byte[] document, int from, int length) {
        long first;
        long last = 0;
        if (length >= Long.BYTES) {
            first = Words.at(document, from);
            last = Words.at(document, from + length - Long.BYTES);
        } else {
            first = length == 0 ? 0 : wordOf(document, from) & -1L >>> Long.SIZE - Byte.SIZE * length;
        }
        long mixed = first ^ Long.rotateLeft(last, 29);
        return ((int) (mixed >>> Integer.SIZE) ^ (int) mixed * MULTIPLIER) + length;
    }

    /** The bytes at a position; zeros behind the end of the array. */
    private static long wordOf(byte[] document, int from) {
        return from <= document.length - Long.BYTES ? Words.at(document, from) : Words.upTo(document, from);
    }
}
