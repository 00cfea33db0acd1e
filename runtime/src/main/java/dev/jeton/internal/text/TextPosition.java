package dev.jeton.internal.text;

/** Where a byte stands for an editor. Eight bytes are counted at a time: a rejection must not cost more than reading did. */
public final class TextPosition {
    private static final long ONES = 0x0101010101010101L;
    private static final long HIGH_BITS = 0x8080808080808080L;
    private static final long LOW_BITS = ~HIGH_BITS;
    private static final long LINE_FEEDS = ONES * '\n';

    /** As many words as the sums of their bytes' marks fit into one byte. The loop over a block has no way out, so that C2 turns it into vectors. */
    private static final int BYTES_PER_BLOCK = 31 * Long.BYTES;

    private TextPosition() {}

    /**
     * The line of a position.
     *
     * @param buffer the text
     * @param from its start
     * @param at the position
     * @return 1 for the first line; lines end with a line feed
     */
    public static int line(byte[] buffer, int from, int at) {
        int line = 1;
        int index = from;
        for (; at - index >= BYTES_PER_BLOCK; index += BYTES_PER_BLOCK) {
            long others = 0;
            for (int offset = 0; offset < BYTES_PER_BLOCK; offset += Long.BYTES) {
                others += others((long) Words.WORD.get(buffer, index + offset)) >>> 7;
            }
            line += BYTES_PER_BLOCK - sum(others);
        }
        for (; at - index >= Long.BYTES; index += Long.BYTES) {
            line += lineFeeds(Words.at(buffer, index));
        }
        for (; index < at; index++) {
            line += buffer[index] == '\n' ? 1 : 0;
        }
        return line;
    }

    /**
     * The column of a position.
     *
     * @param buffer the text; it need not be valid UTF-8
     * @param from its start
     * @param at the position
     * @return 1 for the first code point of a line
     */
    public static int column(byte[] buffer, int from, int at) {
        return 1 + codePoints(buffer, lineStart(buffer, from, at), at);
    }

    private static int lineStart(byte[] buffer, int from, int at) {
        int start = at;
        while (start - from >= Long.BYTES && lineFeeds(Words.at(buffer, start - Long.BYTES)) == 0) {
            start -= Long.BYTES;
        }
        while (start > from && buffer[start - 1] != '\n') {
            start--;
        }
        return start;
    }

    /** Counts the line feeds in a word. */
    private static int lineFeeds(long word) {
        return Long.BYTES - Long.bitCount(others(word));
    }

    /** Sets the high bits of bytes that are no line feeds. */
    private static long others(long word) {
        long other = word ^ LINE_FEEDS;
        // The high bit of a byte stays clear only where all of its bits are: nothing carries from byte to byte.
        return ((other & LOW_BITS) + LOW_BITS | other) & HIGH_BITS;
    }

    /** Sets the high bits of continuation bytes. */
    private static long continuations(long word) {
        return word & ~word << 1 & HIGH_BITS;
    }

    /** Adds the bytes of a word, whose sum must fit into one. */
    private static int sum(long counts) {
        return (int) (counts * ONES >>> 56);
    }

    /**
     * Counts the bytes that are no continuation bytes.
     *
     * @param buffer the text
     * @param from its start
     * @param to its end
     * @return the number of code points of valid UTF-8
     */
    public static int codePoints(byte[] buffer, int from, int to) {
        int count = 0;
        int index = from;
        for (; to - index >= BYTES_PER_BLOCK; index += BYTES_PER_BLOCK) {
            long continuations = 0;
            for (int offset = 0; offset < BYTES_PER_BLOCK; offset += Long.BYTES) {
                continuations += continuations((long) Words.WORD.get(buffer, index + offset)) >>> 7;
            }
            count += BYTES_PER_BLOCK - sum(continuations);
        }
        for (; to - index >= Long.BYTES; index += Long.BYTES) {
            count += Long.BYTES - Long.bitCount(continuations(Words.at(buffer, index)));
        }
        for (; index < to; index++) {
            count += (buffer[index] & 0xC0) == 0x80 ? 0 : 1;
        }
        return count;
    }
}
