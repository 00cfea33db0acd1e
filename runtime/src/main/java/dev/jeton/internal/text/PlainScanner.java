package dev.jeton.internal.text;

/** A way to find the end of the plain part of a long string; see {@link StringScanner#plainEnd}, which is how to call it. */
interface PlainScanner {
    /**
     * Skips printable ASCII other than quote and backslash.
     *
     * @param buffer the bytes; nothing at or behind {@code end} is read
     * @param from where to start
     * @param end where the document ends
     * @return the position of the first quote, backslash, control character or byte above 0x7F; {@code end} if there is none
     */
    int plainEnd(byte[] buffer, int from, int end);
}
