package dev.jeton.conformance.positions;

/** The syntax of UTF-8 byte sequences, RFC 3629 section 4, rule by rule. */
final class Rfc3629 {
    private Rfc3629() {}

    static boolean isWellFormed(byte[] bytes, int length) {
        int at = 0;
        while (at < length) {
            int size = character(bytes, at, length);
            if (size == 0) {
                return false;
            }
            at += size;
        }
        return true;
    }

    /** The size of the character at a position, or 0 if there is none. */
    private static int character(byte[] bytes, int at, int length) {
        int first = bytes[at] & 0xFF;
        if (first <= 0x7F) {
            return 1;
        }
        int second = at + 1 < length ? bytes[at + 1] & 0xFF : 0;
        boolean third = at + 2 < length && isTail(bytes[at + 2] & 0xFF);
        boolean fourth = at + 3 < length && isTail(bytes[at + 3] & 0xFF);
        boolean two = in(first, 0xC2, 0xDF) && isTail(second);
        boolean three = first == 0xE0 && in(second, 0xA0, 0xBF)
                || in(first, 0xE1, 0xEC) && isTail(second)
                || first == 0xED && in(second, 0x80, 0x9F)
                || in(first, 0xEE, 0xEF) && isTail(second);
        boolean four = first == 0xF0 && in(second, 0x90, 0xBF)
                || in(first, 0xF1, 0xF3) && isTail(second)
                || first == 0xF4 && in(second, 0x80, 0x8F);
        return two ? 2 : three && third ? 3 : four && third && fourth ? 4 : 0;
    }

    private static boolean isTail(int value) {
        return in(value, 0x80, 0xBF);
    }

    private static boolean in(int value, int lowest, int highest) {
        return value >= lowest && value <= highest;
    }
}
