package dev.jeton.internal.text;

/**
 * Finds the end of the plain part of a string: the bytes that mean themselves and need no look of their own.
 *
 * <p>The first four words, in which most strings end, are looked at without a loop: each one that is inlined into the code of a type costs
 * more to enter and to leave than it does by turning four times, and makes the code so large that it is not inlined any more. They are
 * looked at right here, since HotSpot inlines no more than 15 calls into one another, and reading a word alone takes four of them: where
 * an application calls a codec from a few methods of its own, one call less is what keeps the words from being read by calls.
 */
public final class StringScanner {
    /** Goes on where a string is long. Chosen once: a compiler takes it for a constant, and calls its method directly, as if there were no other. */
    private static final PlainScanner SCANNER = ScannerChoice.choose();

    private StringScanner() {}

    /**
     * Skips printable ASCII other than quote and backslash, eight bytes or more at a time.
     *
     * @param buffer the bytes; nothing at or behind {@code end} is read
     * @param from where to start
     * @param end where the document ends
     * @return the position of the first quote, backslash, control character or byte above 0x7F; {@code end} if there is none
     */
    public static int plainEnd(byte[] buffer, int from, int end) {
        int at = from;
        long special = WordScanner.specialBytes(buffer, at, end);
        if (special != 0) {
            return at + WordScanner.firstByte(special);
        }
        at += Long.BYTES;
        special = WordScanner.specialBytes(buffer, at, end);
        if (special != 0) {
            return at + WordScanner.firstByte(special);
        }
        at += Long.BYTES;
        special = WordScanner.specialBytes(buffer, at, end);
        if (special != 0) {
            return at + WordScanner.firstByte(special);
        }
        at += Long.BYTES;
        special = WordScanner.specialBytes(buffer, at, end);
        return special == 0 ? SCANNER.plainEnd(buffer, at + Long.BYTES, end) : at + WordScanner.firstByte(special);
    }
}
