package dev.jeton.internal.text;

/**
 * Writes the plain ASCII characters that a text starts with. From Java 22 on another class of this name takes its place ({@code
 * META-INF/versions/22}), which is faster for long texts and has memory of its own for that: every writer has one of these, for one thread
 * at a time. Allocates nothing.
 */
public final class PlainTextWriter {
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
        return StringEncoder.writePlain(text, target, at);
    }
}
