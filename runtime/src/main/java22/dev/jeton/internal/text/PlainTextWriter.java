package dev.jeton.internal.text;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.Arrays;

/**
 * Writes the plain ASCII characters that a text starts with: a long text goes as a whole through a {@link MemorySegment}, then the bytes
 * are looked through for what is not plain.
 *
 * <p>{@code setString} copies without garbage what the JVM keeps as Latin-1. Of other texts it would first make an array, and question
 * marks of characters that Latin-1 lacks; so these have to be told apart before, and no method of String tells. Looking at each
 * {@code charAt} costs more than all the rest: the text is copied to an array of chars, a part at a time, and looked at four chars at
 * a time.
 */
public final class PlainTextWriter {
    /** Below that the simple loop is as fast. */
    private static final int SHORT = 32;

    /** How many chars are looked at together: they stay in the fastest cache. */
    private static final int PART = 256;

    private static final int CHARS_PER_WORD = Long.BYTES / Character.BYTES;

    /** The upper halves of the four chars in a word, in either byte order of the machine. */
    private static final long UPPER_HALVES = 0xFF00FF00FF00FF00L;

    private static final byte[] NO_BYTES = {};
    private static final char[] NO_CHARS = {};

    /** A part of the text; made for the first long one. */
    private char[] part = NO_CHARS;

    private MemorySegment partSegment = MemorySegment.NULL;

    /** The array that was written to last, and its segment, which would be garbage wherever nothing is compiled. */
    private byte[] array = NO_BYTES;

    private MemorySegment segment = MemorySegment.NULL;

    /** Makes a writer of plain text. */
    public PlainTextWriter() {}

    /**
     * Writes as many printable ASCII characters other than quote and backslash as the text starts with.
     *
     * @param target has at least {@code text.length()} bytes left behind {@code at}; all of them, and the one behind them, may be
     *     overwritten, whatever is returned
     * @param at where to write
     * @return how many characters were written, each one byte
     */
    public int write(String text, byte[] target, int at) {
        int length = text.length();
        // setString ends what it writes with a zero, which needs a place too.
        if (length < SHORT || target.length - at <= length || !isLatin1(text, length)) {
            return StringEncoder.writePlain(text, target, at);
        }
        if (array != target) {
            array = target;
            segment = MemorySegment.ofArray(target);
        }
        segment.setString(at, text, ISO_8859_1);
        return StringScanner.plainEnd(target, at, at + length) - at;
    }

    private boolean isLatin1(String text, int length) {
        if (part.length == 0) {
            part = new char[PART];
            partSegment = MemorySegment.ofArray(part);
        }
        long seen = 0;
        for (int from = 0; from < length && (seen & UPPER_HALVES) == 0; from += PART) {
            int to = Math.min(from + PART, length);
            text.getChars(from, to, part, 0);
            // Up to three chars behind the last one are looked at too: those of the part before, or zeros.
            for (int index = 0; index < to - from; index += CHARS_PER_WORD) {
                seen |= partSegment.get(ValueLayout.JAVA_LONG_UNALIGNED, (long) index * Character.BYTES);
            }
        }
        // The text may be secret.
        Arrays.fill(part, 0, Math.min(length, PART), '\0');
        return (seen & UPPER_HALVES) == 0;
    }
}
