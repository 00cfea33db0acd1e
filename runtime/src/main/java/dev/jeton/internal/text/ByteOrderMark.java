package dev.jeton.internal.text;

/** U+FEFF in front of a text in UTF-8. */
public final class ByteOrderMark {
    /** How many bytes it has. */
    public static final int LENGTH = 3;

    private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private ByteOrderMark() {}

    /** Returns whether a mark stands at a position. */
    public static boolean startsAt(byte[] buffer, int from, int end) {
        return matches(buffer, from, end) == LENGTH;
    }

    /** Returns whether all there is at a position is the start of a mark, so that nobody knows yet whether one comes. */
    public static boolean isCutOffAt(byte[] buffer, int from, int end) {
        return end - from < LENGTH && matches(buffer, from, end) == end - from;
    }

    /** Returns how many bytes of a mark stand at a position. */
    private static int matches(byte[] buffer, int from, int end) {
        int most = Math.min(LENGTH, end - from);
        int count = 0;
        while (count < most && buffer[from + count] == MARK[count]) {
            count++;
        }
        return count;
    }
}
