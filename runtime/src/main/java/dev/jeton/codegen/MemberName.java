package dev.jeton.codegen;

import dev.jeton.internal.text.Words;
import java.util.Arrays;

/**
 * The name of a member that is likely to come next, with the characters around it in a document without white space:
 *
 * <pre>
 *  ,"expires_in":      size 14
 *  first---            eight bytes
 *          ...         of a longer name two more words
 *        last----      the last eight bytes, which overlap those before
 * </pre>
 *
 * <p>A name of less than four bytes has less than eight bytes with all that, so the rest of its only word is masked out. A name of more than 28 bytes is
 * compared with the bytes in the table.
 *
 * <p>Generated code holds the name of each property in a constant. This is a record because HotSpot treats the components of a record in a constant as
 * constants, too: the words to compare with are part of the machine code, and only the document is loaded. Immutable; safe for use by many threads.
 * Allocates nothing.
 *
 * @param index the index of the member in its table
 * @param size the length in bytes, from the comma to the colon
 * @param first the first eight bytes, or as many as there are
 * @param mask the bits of {@code first} that count
 * @param second the next eight bytes, if the size is more than 16
 * @param third the next eight bytes, if the size is more than 24
 * @param last the last eight bytes, if the size is more than 8
 * @param table the table of the name, which has the bytes of a long name
 */
public record MemberName(
        int index, int size, long first, long mask, long second, long third, long last, NameTable table) {
    private static final int LONGEST_IN_WORDS = 4 * Long.BYTES;

    /** What the first byte differs by in an object's first member. */
    private static final long COMMA_TO_BRACE = ',' ^ '{';

    private static final long ALL_BUT_THE_FIRST_BYTE = -1L << Byte.SIZE;

    /** Comma, quotes and colon. */
    private static final int EXTRA_BYTES = 4;

    /** Makes the name from {@code "name":}. */
    static MemberName of(int index, byte[] member, NameTable table) {
        byte[] text = new byte[member.length + 1];
        text[0] = ',';
        System.arraycopy(member, 0, text, 1, member.length);
        return new MemberName(
                index,
                text.length,
                Words.upTo(text, 0),
                text.length < Long.BYTES ? -1L >>> Long.SIZE - text.length * Byte.SIZE : -1L,
                Words.upTo(text, Long.BYTES),
                Words.upTo(text, 2 * Long.BYTES),
                text.length < Long.BYTES ? 0 : Words.at(text, text.length - Long.BYTES),
                table);
    }

    /**
     * The length of the name alone.
     *
     * @return the length in bytes, as it is spelt in a document, without quotes
     */
    public int length() {
        return size - EXTRA_BYTES;
    }

    /**
     * Returns whether a comma, the name in quotes and a colon stand at a position.
     *
     * @param buffer the document; nothing at or behind {@code end} is read
     * @param at the position of the comma
     * @param end the end of the document
     * @return whether they are there; false, too, if less than eight bytes are left
     */
    public boolean isAt(byte[] buffer, int at, int end) {
        return isAt(buffer, at, end, first, mask);
    }

    /**
     * Returns whether an opening brace, the name in quotes and a colon stand at a position.
     *
     * @param buffer the document; nothing at or behind {@code end} is read
     * @param at the position of the brace
     * @param end the end of the document
     * @return whether they are there; false, too, if less than eight bytes are left
     */
    public boolean isFirstAt(byte[] buffer, int at, int end) {
        return isAt(buffer, at, end, first ^ COMMA_TO_BRACE, mask);
    }

    /**
     * Returns whether the name in quotes and a colon stand at a position, whatever stands before them.
     *
     * @param buffer the document; nothing at or behind {@code end} is read
     * @param quote the position of the opening quote, not zero
     * @param end the end of the document
     * @return whether they are there; false, too, if less than seven bytes are left
     */
    public boolean isAtQuote(byte[] buffer, int quote, int end) {
        return isAt(buffer, quote - 1, end, first, mask & ALL_BUT_THE_FIRST_BYTE);
    }

    /**
     * Returns whether the name stands in quotes at a position, whatever stands before and behind them.
     *
     * @param buffer the document; nothing at or behind {@code end} is read
     * @param quote the position of the opening quote, not zero
     * @param end the end of the document
     * @return whether it is there; false, too, if no byte is left behind it, or less than seven bytes in all
     */
    public boolean isQuotedAt(byte[] buffer, int quote, int end) {
        int at = quote - 1;
        long compared = (size <= Long.BYTES ? mask >>> Byte.SIZE : mask) & ALL_BUT_THE_FIRST_BYTE;
        return end - at >= Math.max(size, Long.BYTES)
                && ((Words.at(buffer, at) ^ first) & compared) == 0
                && (size <= Long.BYTES || (Words.at(buffer, at + size - Long.BYTES) ^ last) << Byte.SIZE == 0)
                && (size <= 2 * Long.BYTES || Words.at(buffer, at + Long.BYTES) == second)
                && (size <= 3 * Long.BYTES || Words.at(buffer, at + 2 * Long.BYTES) == third)
                && (size <= LONGEST_IN_WORDS || isRestAt(buffer, at));
    }

    private boolean isAt(byte[] buffer, int at, int end, long start, long compared) {
        return end - at >= Math.max(size, Long.BYTES)
                && ((Words.at(buffer, at) ^ start) & compared) == 0
                && (size <= Long.BYTES || Words.at(buffer, at + size - Long.BYTES) == last)
                && (size <= 2 * Long.BYTES || Words.at(buffer, at + Long.BYTES) == second)
                && (size <= 3 * Long.BYTES || Words.at(buffer, at + 2 * Long.BYTES) == third)
                && (size <= LONGEST_IN_WORDS || isRestAt(buffer, at));
    }

    private boolean isRestAt(byte[] buffer, int at) {
        byte[] member = table.member(index);
        int from = LONGEST_IN_WORDS - Long.BYTES;
        // The table's bytes have no comma. The colon was compared with the last word, if it is to be.
        return Arrays.equals(member, from - 1, size - 2, buffer, at + from, at + size - 1);
    }

    /**
     * Writes a comma, the name in quotes and a colon.
     *
     * @param buffer takes them; it must have room for {@link #size()} bytes and eight more from {@code at} on
     * @param at the position of the comma
     */
    public void write(byte[] buffer, int at) {
        write(buffer, at, first);
    }

    /**
     * Writes an opening brace, the name in quotes and a colon.
     *
     * @param buffer takes them; it must have room for {@link #size()} bytes and eight more from {@code at} on
     * @param at the position of the brace, which is written again
     */
    public void writeFirst(byte[] buffer, int at) {
        write(buffer, at, first ^ COMMA_TO_BRACE);
    }

    private void write(byte[] buffer, int at, long start) {
        Words.put(buffer, at, start);
        if (size > LONGEST_IN_WORDS) {
            byte[] member = table.member(index);
            System.arraycopy(member, Long.BYTES - 1, buffer, at + Long.BYTES, size - Long.BYTES);
            return;
        }
        if (size > 2 * Long.BYTES) {
            Words.put(buffer, at + Long.BYTES, second);
        }
        if (size > 3 * Long.BYTES) {
            Words.put(buffer, at + 2 * Long.BYTES, third);
        }
        if (size > Long.BYTES) {
            Words.put(buffer, at + size - Long.BYTES, last);
        }
    }

    /** {@return the name} */
    @Override
    public String toString() {
        return table.name(index);
    }
}
