package dev.jeton.internal.text;

/**
 * Looks at eight bytes at a time, in a {@code long}: on every JVM, and without a warm-up worth the name.
 *
 * <p>A string is looked through in blocks. The loop over a block has no way out in its middle, so HotSpot's C2 puts the words of
 * several rounds into one vector, with no module added: 1,400 bytes take half of the time of the loop that stops at the first find.
 */
final class WordScanner implements PlainScanner {
    static final long ONES = 0x0101010101010101L;
    static final long HIGH_BITS = 0x8080808080808080L;

    /** Quotes become spaces by it, spaces quotes, and control characters other control characters. */
    private static final long QUOTES_TO_SPACES = ONES * ('"' ^ ' ');

    private static final long ABOVE_SPACES = ONES * (' ' + 1);
    static final long BACKSLASHES = ONES * '\\';

    /** Of 64 to 1,024 the best on JDK 17 and 25 for strings of a thousand bytes. */
    private static final int BYTES_PER_BLOCK = 256;

    /**
     * What {@link StringScanner} goes on with. Larger than what HotSpot inlines (325 bytes of byte code), on purpose: where its loops were inlined into
     * the code of a type, once for each property, they were compiled worse than here, and which of both happened was a matter of which
     * method was compiled first. What is left behind the blocks is looked at by eight words in straight line, since most strings end there.
     */
    @Override
    public int plainEnd(byte[] buffer, int from, int end) {
        int at = from;
        for (int last = end - BYTES_PER_BLOCK; at <= last; at += BYTES_PER_BLOCK) {
            if (hasSpecialBytes(buffer, at)) {
                break;
            }
        }
        for (int last = end - 8 * Long.BYTES; at <= last; at += 8 * Long.BYTES) {
            long special = mark((long) Words.WORD.get(buffer, at)) & HIGH_BITS;
            if (special != 0) {
                return at + firstByte(special);
            }
            special = mark((long) Words.WORD.get(buffer, at + Long.BYTES)) & HIGH_BITS;
            if (special != 0) {
                return at + Long.BYTES + firstByte(special);
            }
            special = mark((long) Words.WORD.get(buffer, at + 2 * Long.BYTES)) & HIGH_BITS;
            if (special != 0) {
                return at + 2 * Long.BYTES + firstByte(special);
            }
            special = mark((long) Words.WORD.get(buffer, at + 3 * Long.BYTES)) & HIGH_BITS;
            if (special != 0) {
                return at + 3 * Long.BYTES + firstByte(special);
            }
            special = mark((long) Words.WORD.get(buffer, at + 4 * Long.BYTES)) & HIGH_BITS;
            if (special != 0) {
                return at + 4 * Long.BYTES + firstByte(special);
            }
            special = mark((long) Words.WORD.get(buffer, at + 5 * Long.BYTES)) & HIGH_BITS;
            if (special != 0) {
                return at + 5 * Long.BYTES + firstByte(special);
            }
            special = mark((long) Words.WORD.get(buffer, at + 6 * Long.BYTES)) & HIGH_BITS;
            if (special != 0) {
                return at + 6 * Long.BYTES + firstByte(special);
            }
            special = mark((long) Words.WORD.get(buffer, at + 7 * Long.BYTES)) & HIGH_BITS;
            if (special != 0) {
                return at + 7 * Long.BYTES + firstByte(special);
            }
        }
        return scanWords(buffer, at, end);
    }

    /** Returns a word with the high bit of the first special byte set, and of none before it; the end of the document is one, too. */
    static long specialBytes(byte[] buffer, int at, int end) {
        return mark(end - at >= Long.BYTES ? (long) Words.WORD.get(buffer, at) : lastWord(buffer, at, end)) & HIGH_BITS;
    }

    /** The less than eight bytes that are left. The zeros behind them are special bytes, so that a search ends at the end. */
    private static long lastWord(byte[] buffer, int at, int end) {
        long word = 0;
        for (int index = end - 1; index >= at; index--) {
            word = word << Byte.SIZE | buffer[index] & 0xFF;
        }
        return word;
    }

    /** Looks at one block. How often the loop turns is a constant, so that nothing need be computed before it does, and its bounds are checked once. */
    private static boolean hasSpecialBytes(byte[] buffer, int from) {
        long special = 0;
        for (int offset = 0; offset < BYTES_PER_BLOCK; offset += Long.BYTES) {
            special |= mark((long) Words.WORD.get(buffer, from + offset));
        }
        return (special & HIGH_BITS) != 0;
    }

    /** What {@link #plainEnd} does, a word after the other. */
    static int scanWords(byte[] buffer, int from, int end) {
        int at = from;
        for (int last = end - Long.BYTES; at <= last; at += Long.BYTES) {
            long special = mark(Words.at(buffer, at)) & HIGH_BITS;
            if (special != 0) {
                return at + firstByte(special);
            }
        }
        while (at < end && isPlain(buffer[at])) {
            at++;
        }
        return at;
    }

    /**
     * Sets the high bit of each special byte of a word. The lowest such byte is exact, those above it may be false alarms caused by a
     * borrow, which is why only the lowest is used.
     */
    private static long mark(long word) {
        // A byte minus a number borrows into its high bit only if it is less: of the first difference if it was a
        // control character or a quote, of the second if it was a backslash. What had the high bit set keeps it in one:
        // the first difference clears it in 0x80 to 0x9F and in 0xA2, the second in 0xDC.
        return ((word ^ QUOTES_TO_SPACES) - ABOVE_SPACES) | ((word ^ BACKSLASHES) - ONES);
    }

    /** Returns which byte of a word the lowest high bit belongs to. */
    static int firstByte(long special) {
        return Long.numberOfTrailingZeros(special) >>> 3;
    }

    private static boolean isPlain(byte b) {
        return b >= ' ' && b != '"' && b != '\\';
    }
}
