package dev.jeton.internal;

import java.util.Arrays;

/**
 * How many bytes have been grown beyond what a new reader or view has, and who holds them: the arrays of a reader, or those of a view with
 * its readers, slices, cursors and nested views. All of them share one of these, so that one comparison tells whether they hold too much.
 *
 * <p>Holders add what they grow. Nobody subtracts: either everything is kept for the next document, or everything is given up.
 */
public final class Retention {
    /** Has grown, and can give that up. */
    public interface Holder {
        /**
         * Gives up what was grown, overwritten. Nothing of a document is in use any more. A holder is forgotten before it is called, and adds
         * itself again when it grows again.
         */
        void giveUp();
    }

    private static final Holder[] NOBODY = {};

    private final long limit;

    private long bytes;

    private Holder[] holders = NOBODY;

    private int size;

    /**
     * Starts at no bytes.
     *
     * @param limit how many bytes may be kept for the next document
     */
    public Retention(int limit) {
        this.limit = limit;
    }

    /** Returns whether more has been grown than may be kept. */
    public boolean isExceeded() {
        return bytes > limit;
    }

    /** Returns how many bytes have been grown. */
    public long bytes() {
        return bytes;
    }

    /**
     * Adds what was grown.
     *
     * @param more bytes; where an array has replaced another, the difference of their sizes
     */
    public void grow(long more) {
        bytes += more;
    }

    /** Adds who is to give up what it has grown. */
    public void add(Holder holder) {
        if (size == holders.length) {
            int capacity = Math.max(4, 2 * size);
            grow((long) Long.BYTES * (capacity - size));
            holders = Arrays.copyOf(holders, capacity);
        }
        holders[size++] = holder;
    }

    /** Has everything given up. */
    public void giveUp() {
        Holder[] all = holders;
        int count = size;
        holders = NOBODY;
        size = 0;
        bytes = 0;
        for (int index = 0; index < count; index++) {
            all[index].giveUp();
        }
    }
}
