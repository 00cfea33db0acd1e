package dev.jeton.internal.text;

/** Printable ASCII: the characters from U+0020 to U+007E, which RFC 6749 (appendix A) calls VSCHAR. */
public final class PrintableText {
    private static final long ONES = 0x0101010101010101L;
    private static final long SPACES = 0x2020202020202020L;
    private static final long HIGH_BITS = 0x8080808080808080L;

    private PrintableText() {}

    /** Returns whether all bytes of a text in UTF-8, without escapes, are printable ASCII. */
    public static boolean isPrintable(byte[] text, int from, int to) {
        int at = from;
        for (; at <= to - Long.BYTES; at += Long.BYTES) {
            long word = Words.at(text, at);
            // A byte of ASCII carries into its high bit if it is 0x7F, and borrows into it if it is below the space.
            if (((word | (word + ONES) | (word - SPACES)) & HIGH_BITS) != 0) {
                return false;
            }
        }
        while (at < to && isPrintable(text[at])) {
            at++;
        }
        return at == to;
    }

    /** Returns whether all characters of a text are printable ASCII. */
    public static boolean isPrintable(String text) {
        int at = 0;
        while (at < text.length() && isPrintable(text.charAt(at))) {
            at++;
        }
        return at == text.length();
    }

    private static boolean isPrintable(int unit) {
        return unit >= ' ' && unit < 0x7F;
    }
}
