package dev.jeton.internal.text;

/**
 * Writes the plain ASCII characters that a text starts with. Allocates nothing.
 *
 * <p>Looking at each {@code charAt} before it is written costs three quarters of a nanosecond, which is most of what a token costs. A longer
 * text is copied by the only method of the JDK that copies the bytes of a string without looking at them, then the scanner looks through the
 * bytes for what is not plain. See {@code docs/decisions/0012-text-to-bytes.md}.
 */
public final class PlainTextWriter {
    /** Below that the simple loop is as fast. */
    private static final int SHORT = 16;

    private static final int HIGHEST_OF_ONE_BYTE = 0xFF;

    private PlainTextWriter() {}

    /**
     * Writes as many printable ASCII characters other than quote and backslash as the text starts with.
     *
     * @param target has at least {@code text.length()} bytes left behind {@code at}; all of them may be overwritten, whatever is returned
     * @param at where to write
     * @return how many characters were written, each one byte
     */
    @SuppressWarnings("deprecation")
    @SuppressForbidden
    public static int write(String text, byte[] target, int at) {
        int length = text.length();
        if (length < SHORT) {
            return StringEncoder.writePlain(text, target, at);
        }
        // Uses no charset. Drops the high bytes without saying so.
        text.getBytes(0, length, target, at);
        int plain = StringScanner.plainEnd(target, at, at + length) - at;
        return hasOnlyBytes(text, plain) ? plain : StringEncoder.writePlain(text, target, at);
    }

    /**
     * Returns whether no character has a high byte. Of a string that the JVM keeps as Latin-1 none has, and HotSpot drops the comparison and the loop.
     */
    private static boolean hasOnlyBytes(String text, int length) {
        for (int index = 0; index < length; index++) {
            if (text.charAt(index) > HIGHEST_OF_ONE_BYTE) {
                return false;
            }
        }
        return true;
    }
}
