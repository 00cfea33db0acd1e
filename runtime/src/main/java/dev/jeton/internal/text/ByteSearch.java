package dev.jeton.internal.text;

/** Finds a byte by looking at eight at a time, and at 128 at a time where it is far away. */
public final class ByteSearch {
    /** The loop over a block has no way out in its middle, so that C2 turns it into vectors; see {@link WordScanner}. */
    private static final int BYTES_PER_BLOCK = 128;

    private ByteSearch() {}

    /**
     * Finds the first occurrence of a byte.
     *
     * @param buffer the bytes; nothing at or behind {@code end} is read
     * @param from where to start
     * @param end where to stop
     * @param wanted the byte, of ASCII
     * @return its position, or {@code end} if there is none
     */
    public static int indexOf(byte[] buffer, int from, int end, char wanted) {
        long pattern = WordScanner.ONES * wanted;
        int at = from;
        for (int last = end - BYTES_PER_BLOCK; at <= last; at += BYTES_PER_BLOCK) {
            if (holds(buffer, at, at + BYTES_PER_BLOCK, pattern)) {
                break;
            }
        }
        for (int last = end - Long.BYTES; at <= last; at += Long.BYTES) {
            long found = mark(Words.at(buffer, at) ^ pattern) & WordScanner.HIGH_BITS;
            if (found != 0) {
                return at + (Long.numberOfTrailingZeros(found) >>> 3);
            }
        }
        while (at < end && buffer[at] != wanted) {
            at++;
        }
        return at;
    }

    /**
     * Finds the last occurrence of a byte.
     *
     * @param buffer the bytes; nothing before {@code from}, and nothing at or behind {@code end} is read
     * @param from where to stop
     * @param end where to start, going back
     * @param wanted the byte, of ASCII
     * @return its position, or {@code from - 1} if there is none
     */
    public static int lastIndexOf(byte[] buffer, int from, int end, char wanted) {
        long pattern = WordScanner.ONES * wanted;
        int to = end;
        while (to - from >= BYTES_PER_BLOCK && !holds(buffer, to - BYTES_PER_BLOCK, to, pattern)) {
            to -= BYTES_PER_BLOCK;
        }
        while (to - from >= Long.BYTES
                && (mark(Words.at(buffer, to - Long.BYTES) ^ pattern) & WordScanner.HIGH_BITS) == 0) {
            to -= Long.BYTES;
        }
        int at = to - 1;
        while (at >= from && buffer[at] != wanted) {
            at--;
        }
        return at;
    }

    private static boolean holds(byte[] buffer, int from, int to, long pattern) {
        long found = 0;
        for (int at = from; at < to; at += Long.BYTES) {
            found |= mark(Words.at(buffer, at) ^ pattern);
        }
        return (found & WordScanner.HIGH_BITS) != 0;
    }

    /** Sets the high bit of each byte that is zero. The lowest is exact, those above it may be false alarms caused by a borrow. */
    private static long mark(long word) {
        return word - WordScanner.ONES & ~word;
    }
}
