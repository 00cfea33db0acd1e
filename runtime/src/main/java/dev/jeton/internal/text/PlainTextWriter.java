package dev.jeton.internal.text;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Writes the plain ASCII characters that a text starts with. Every writer has one of these, for one thread at a time; it allocates when it
 * meets the first long text or another array, and else nothing.
 *
 * <p>Looking at each {@code charAt} costs three quarters of a nanosecond, which is most of what a token costs. A long text is copied to an
 * array of chars, a part at a time that stays in the fastest cache, and encoded as Latin-1: the JVM has machine code for both. Then the
 * scanner looks through the bytes for what is not plain. See {@code docs/decisions/0012-text-to-bytes.md}.
 */
public final class PlainTextWriter {
    /** Below that the simple loop is as fast. */
    private static final int SHORT = 48;

    private static final int PART = 512;

    private static final CharBuffer NO_CHARS = CharBuffer.allocate(0);

    private static final byte[] NOTHING = {};

    private static final ByteBuffer NO_BYTES = ByteBuffer.wrap(NOTHING);

    /** Null until a long text comes: many writers never see one. */
    private @Nullable CharsetEncoder encoder;

    /** A part of the text. */
    private CharBuffer part = NO_CHARS;

    /** The array that was written to last. */
    private byte[] array = NOTHING;

    private ByteBuffer bytes = NO_BYTES;

    /** Makes a writer of plain text. */
    public PlainTextWriter() {}

    /**
     * Writes as many printable ASCII characters other than quote and backslash as the text starts with.
     *
     * @param target has at least {@code text.length()} bytes left behind {@code at}; all of them may be overwritten, whatever is returned
     * @param at where to write
     * @return how many characters were written, each one byte
     */
    public int write(String text, byte[] target, int at) {
        int length = text.length();
        return length < SHORT
                ? StringEncoder.writePlain(text, target, at)
                : StringScanner.plainEnd(target, at, at + writeLatin1(text, length, target, at)) - at;
    }

    /** Lets go of the array that was written to last. */
    public void forgetArray() {
        array = NOTHING;
        bytes = NO_BYTES;
    }

    /** Writes as many characters as there are up to U+00FF, and returns their number. */
    private int writeLatin1(String text, int length, byte[] target, int at) {
        CharsetEncoder latin1 = encoder;
        if (latin1 == null) {
            latin1 = StandardCharsets.ISO_8859_1.newEncoder();
            encoder = latin1;
            part = CharBuffer.allocate(PART);
        }
        if (array != target) {
            array = target;
            bytes = ByteBuffer.wrap(target);
        }
        char[] chars = part.array();
        bytes.clear().position(at);
        int from = 0;
        while (from < length) {
            int to = Math.min(from + PART, length);
            text.getChars(from, to, chars, 0);
            part.clear().limit(to - from);
            latin1.encode(part, bytes, false);
            from += part.position();
            if (part.hasRemaining()) {
                break;
            }
        }
        // The text may be secret.
        Arrays.fill(chars, 0, Math.min(length, PART), '\0');
        return from;
    }
}
