package dev.jeton.internal.time;

/** Decimal digits at fixed places. */
final class Digits {
    private Digits() {}

    static boolean isDigit(byte character) {
        return character >= '0' && character <= '9';
    }

    /** Returns the number that two digits spell, or a negative number if they aren't both digits. */
    static int two(byte[] text, int at) {
        int tens = text[at] - '0';
        int ones = text[at + 1] - '0';
        // One of the four is negative if one of the two is no digit; then the sign bit stays set.
        return (tens | ones | 9 - tens | 9 - ones) < 0 ? -1 : tens * 10 + ones;
    }

    /** Returns the number that four digits spell, or a negative number if they aren't all digits. */
    static int four(byte[] text, int at) {
        int high = two(text, at);
        int low = two(text, at + 2);
        return (high | low) < 0 ? -1 : high * 100 + low;
    }

    /** Writes a number below 100 as two digits. */
    static int putTwo(int value, byte[] target, int at) {
        int tens = value / 10;
        target[at] = (byte) ('0' + tens);
        target[at + 1] = (byte) ('0' + value - tens * 10);
        return at + 2;
    }

    /** Writes a number below 10,000 as four digits. */
    static int putFour(int value, byte[] target, int at) {
        int high = value / 100;
        putTwo(high, target, at);
        return putTwo(value - high * 100, target, at + 2);
    }
}
