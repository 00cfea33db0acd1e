package dev.jeton.internal.text;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Looks at eight bytes at a time, in a {@code long}: on every JVM, and without a warm-up worth the name. */
final class WordScanner implements PlainScanner {
    private static final VarHandle WORD = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

    private static final long ONES = 0x0101010101010101L;
    private static final long HIGH_BITS = 0x8080808080808080L;
    private static final long QUOTES = ONES * '"';
    private static final long BACKSLASHES = ONES * '\\';
    private static final long SPACES = ONES * ' ';

    @Override
    public int plainEnd(byte[] buffer, int from, int end) {
        return scan(buffer, from, end);
    }

    /** What {@link #plainEnd} does, for those who have no object. */
    static int scan(byte[] buffer, int from, int end) {
        int at = from;
        for (int last = end - Long.BYTES; at <= last; at += Long.BYTES) {
            long special = specialBytes((long) WORD.get(buffer, at));
            if (special != 0) {
                return at + (Long.numberOfTrailingZeros(special) >>> 3);
            }
        }
        while (at < end && isPlain(buffer[at])) {
            at++;
        }
        return at;
    }

    /**
     * Marks the special bytes of a word: the lowest marked byte is exact, those above it may be false alarms caused by a
     * borrow, which is why only the lowest is used.
     */
    private static long specialBytes(long word) {
        long quote = word ^ QUOTES;
        long backslash = word ^ BACKSLASHES;
        // A byte minus one borrows into its high bit only if the byte was zero, that is, equal to what it was XORed
        // with; minus
        // a space only if it was below one. Bytes that had the high bit set are caught by `word` itself.
        return ((quote - ONES) | (backslash - ONES) | (word - SPACES) | word) & HIGH_BITS;
    }

    private static boolean isPlain(byte b) {
        return b >= ' ' && b != '"' && b != '\\';
    }
}
