package dev.jeton.internal.text;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Finds the end of the plain part of a string: the bytes that mean themselves and need no look of their own. */
public final class StringScanner {
    private static final VarHandle WORD = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

    private static final long ONES = 0x0101010101010101L;
    private static final long HIGH_BITS = 0x8080808080808080L;
    private static final long QUOTES = ONES * '"';
    private static final long BACKSLASHES = ONES * '\\';
    private static final long SPACES = ONES * ' ';

    private StringScanner() {}

    /**
     * Passes over printable ASCII other than quote and backslash, eight bytes at a time.
     *
     * @param buffer the bytes; nothing at or behind {@code end} is read
     * @param from where to start
     * @param end where the document ends
     * @return the position of the first quote, backslash, control character or byte above 0x7F; {@code end} if there is none
     */
    public static int plainEnd(byte[] buffer, int from, int end) {
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
