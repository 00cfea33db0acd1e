package dev.jeton.internal.text;

/** Checks base64 (RFC 4648 section 4) without decoding it; takes what {@link java.util.Base64.Decoder} takes. */
public final class Base64Text {
    private Base64Text() {}

    /**
     * Returns whether a text is base64, with its padding or without it.
     *
     * @param buffer holds the text
     * @param from its start
     * @param to its end
     * @return whether it can be decoded
     */
    public static boolean isValid(byte[] buffer, int from, int to) {
        int digits = from;
        while (digits < to && isDigit(buffer[digits])) {
            digits++;
        }
        int padding = to - digits;
        for (int at = digits; at < to; at++) {
            if (buffer[at] != '=') {
                return false;
            }
        }
        // Two digits of a group of four make one byte, three make two, and one alone makes none.
        return switch (digits - from & 3) {
            case 0 -> padding == 0;
            case 1 -> false;
            case 2 -> padding == 0 || padding == 2;
            default -> padding <= 1;
        };
    }

    private static boolean isDigit(byte b) {
        int lower = b | 0x20;
        return lower >= 'a' && lower <= 'z' || b >= '0' && b <= '9' || b == '+' || b == '/';
    }
}
