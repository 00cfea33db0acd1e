package dev.jeton.internal.text;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Writes the plain ASCII characters that a text starts with. Allocates nothing.
 *
 * <p>Looking at each character before it is written costs three quarters of a nanosecond, which is most of what a token costs. A longer
 * text is copied by the only method of the JDK that copies the bytes of a string without looking at them, then the scanner looks through the
 * bytes for what is not plain. See {@code docs/decisions/0012-text-to-bytes.md}.
 */
public final class PlainTextWriter {
    /** Below that the simple loop is as fast. */
    private static final int SHORT = 16;

    private static final int HIGHEST_OF_ONE_BYTE = 0xFF;

    /** What {@link #scratch} makes: one for many texts, and what a long one is gone through by. */
    private static final int CHARS_OF_SCRATCH = 256;

    /** Set while an image is built and while it runs, and nowhere else. */
    private static final boolean IN_NATIVE_IMAGE = System.getProperty("org.graalvm.nativeimage.imagecode") != null;

    private PlainTextWriter() {}

    /**
     * Returns what a writer has to hand in with each text: in a native image an array that is its own, on a JVM null. GraalVM's compiler
     * keeps the loop that HotSpot drops, with a call for each character (2.7 ns), so that there they are taken 256 at a time (0.4 ns each).
     */
    public static char @Nullable [] scratch() {
        return IN_NATIVE_IMAGE ? new char[CHARS_OF_SCRATCH] : null;
    }

    /**
     * Writes as many printable ASCII characters other than quote and backslash as the text starts with.
     *
     * @param target has at least {@code text.length()} bytes left behind {@code at}; all of them may be overwritten, whatever is returned
     * @param at where to write
     * @param scratch what {@link #scratch} has returned; nothing of the text stays in it
     * @return how many characters were written, each one byte
     */
    @SuppressWarnings("deprecation")
    @SuppressForbidden
    public static int write(String text, byte[] target, int at, char @Nullable [] scratch) {
        int length = text.length();
        if (length < SHORT) {
            return StringEncoder.writePlain(text, target, at);
        }
        // Uses no charset. Drops the high bytes without saying so.
        text.getBytes(0, length, target, at);
        int plain = StringScanner.plainEnd(target, at, at + length) - at;
        boolean bytes = scratch == null ? hasOnlyBytes(text, plain) : hasOnlyBytes(text, plain, scratch);
        return bytes ? plain : StringEncoder.writePlain(text, target, at);
    }

    /**
     * Returns whether no character has a high byte. Of a string that the JVM keeps as Latin-1 none has, and HotSpot drops the comparison and the loop.
     *
     * <p>Not by {@code charAt}, whose profile the whole program shares: after many strings that are not Latin-1, C2 leaves its other branch a call for each
     * character, and nothing is dropped. {@code codePointAt} has that branch in itself.
     */
    private static boolean hasOnlyBytes(String text, int length) {
        for (int index = 0; index < length; index++) {
            if (text.codePointAt(index) > HIGHEST_OF_ONE_BYTE) {
                return false;
            }
        }
        return true;
    }

    /** The same for a compiler that does not. */
    private static boolean hasOnlyBytes(String text, int length, char[] scratch) {
        int all = 0;
        for (int from = 0; from < length; from += scratch.length) {
            int count = Math.min(scratch.length, length - from);
            text.getChars(from, from + count, scratch, 0);
            for (int index = 0; index < count; index++) {
                all |= scratch[index];
            }
        }
        // It may be a secret.
        Arrays.fill(scratch, 0, Math.min(scratch.length, length), '\0');
        return all <= HIGHEST_OF_ONE_BYTE;
    }
}
