package dev.jeton.internal.text;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Eight bytes of an array as one number, the first byte lowest. */
public final class Words {
    /** For those for whom {@link #at} would be one call too much; see {@link StringScanner}. */
    static final VarHandle WORD = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

    private Words() {}

    /** Returns the eight bytes at a position, all of which must be inside the array. */
    public static long at(byte[] bytes, int at) {
        return (long) WORD.get(bytes, at);
    }

    /** Writes eight bytes at a position, all of which must be inside the array. */
    public static void put(byte[] bytes, int at, long word) {
        WORD.set(bytes, at, word);
    }

    /** Returns the bytes at a position, as many of the eight as are inside the array; the others are zero. */
    public static long upTo(byte[] bytes, int at) {
        long word = 0;
        for (int index = Math.min(bytes.length, at + Long.BYTES) - 1; index >= at; index--) {
            word = word << Byte.SIZE | bytes[index] & 0xFF;
        }
        return word;
    }
}
