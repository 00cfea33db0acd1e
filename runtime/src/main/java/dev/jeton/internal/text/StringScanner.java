package dev.jeton.internal.text;

/** Finds the end of the plain part of a string: the bytes that mean themselves and need no look of their own. */
public final class StringScanner {
    /** Chosen once: a compiler takes it for a constant, and calls its method directly, as if there were no other. */
    private static final PlainScanner SCANNER = ScannerChoice.choose();

    private StringScanner() {}

    /**
     * Passes over printable ASCII other than quote and backslash, eight bytes or more at a time.
     *
     * @param buffer the bytes; nothing at or behind {@code end} is read
     * @param from where to start
     * @param end where the document ends
     * @return the position of the first quote, backslash, control character or byte above 0x7F; {@code end} if there is none
     */
    public static int plainEnd(byte[] buffer, int from, int end) {
        return SCANNER.plainEnd(buffer, from, end);
    }
}
