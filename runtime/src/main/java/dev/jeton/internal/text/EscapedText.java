package dev.jeton.internal.text;

import java.util.Arrays;

/**
 * Decodes the escapes of RFC 8259 section 7. What stands between the escapes must have been looked through by
 * {@link Utf8#plainEnd}; an escape is at least as long as what it stands for ({@code \}{@code u20AC}, six bytes, becomes three),
 * so the decoded text always fits into as many bytes as the escaped one.
 */
public final class EscapedText {
    /** Not an escape. */
    public static final int INVALID_ESCAPE = -1;

    /** A valid escape for half of a surrogate pair, whose other half does not follow. */
    public static final int UNPAIRED_SURROGATE = -2;

    /** The bytes end in the middle of the escape. */
    public static final int UNEXPECTED_END = -3;

    /** What is longer is copied as a whole. */
    private static final int LONGEST_BY_WORDS = 4 * Long.BYTES;

    private EscapedText() {}

    /**
     * Reads one escape.
     *
     * @param buffer the bytes
     * @param at the position of the backslash
     * @param end where the document ends
     * @return the code point, or one of this class's constants
     */
    public static int codePoint(byte[] buffer, int at, int end) {
        if (at + 1 >= end) {
            return UNEXPECTED_END;
        }
        return switch (buffer[at + 1]) {
            case '"' -> '"';
            case '\\' -> '\\';
            case '/' -> '/';
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            case 'u' -> unicode(buffer, at, end);
            default -> INVALID_ESCAPE;
        };
    }

    /**
     * Returns the length of the escape that a code point was read from.
     *
     * @param buffer the bytes
     * @param at the position of the backslash
     * @param codePoint what {@link #codePoint} returned, not negative
     * @return 2, 6 or 12 bytes
     */
    public static int length(byte[] buffer, int at, int codePoint) {
        if (codePoint > 0xFFFF) {
            return 12;
        }
        return buffer[at + 1] == 'u' ? 6 : 2;
    }

    /**
     * Decodes a text that was looked through: every escape in it is valid, unless somebody has changed it since.
     *
     * @param buffer the bytes
     * @param from the start of the text
     * @param to its end
     * @param target has at least {@code to - from} bytes left, and is not the same array
     * @param targetFrom where to write
     * @return the position behind what was written, or {@link #INVALID_ESCAPE} for a text that was changed
     */
    public static int decode(byte[] buffer, int from, int to, byte[] target, int targetFrom) {
        int end = targetFrom;
        int at = from;
        while (at < to) {
            int plain = copyPlain(buffer, at, to, target, end);
            at += plain;
            end += plain;
            if (at < to) {
                int codePoint = codePoint(buffer, at, to);
                if (codePoint < 0) {
                    return drop(target, targetFrom, targetFrom + to - from);
                }
                end = Utf8.write(codePoint, target, end);
                at += length(buffer, at, codePoint);
            }
        }
        erase(target, end, targetFrom + to - from);
        return end;
    }

    private static int drop(byte[] target, int from, int to) {
        Arrays.fill(target, from, to, (byte) 0);
        return INVALID_ESCAPE;
    }

    /** Overwrites what {@link #copyPlain} left behind the text, which is less than a word. */
    private static void erase(byte[] target, int from, int limit) {
        if (limit - from >= Long.BYTES) {
            Words.put(target, from, 0);
        } else {
            for (int at = from; at < limit; at++) {
                target[at] = 0;
            }
        }
    }

    /**
     * Copies what stands before the next backslash, and returns its length. Whole words are copied, so that a part of the escape may be
     * left behind it; there is room for it, because what was decoded is never longer than what it was decoded from.
     */
    private static int copyPlain(byte[] buffer, int from, int to, byte[] target, int targetFrom) {
        int at = from;
        int shift = targetFrom - from;
        for (int last = to - Long.BYTES; at <= last; at += Long.BYTES) {
            if (at - from == LONGEST_BY_WORDS) {
                int plain = StringScanner.plainEnd(buffer, at, to);
                System.arraycopy(buffer, at, target, at + shift, plain - at);
                at = plain;
                if (at > last || buffer[at] == '\\') {
                    break;
                }
            }
            long word = Words.at(buffer, at);
            Words.put(target, at + shift, word);
            long found = backslashes(word);
            if (found != 0) {
                return at - from + (Long.numberOfTrailingZeros(found) >>> 3);
            }
        }
        while (at < to && buffer[at] != '\\') {
            target[at + shift] = buffer[at];
            at++;
        }
        return at - from;
    }

    /** Returns a word with the high bit of the first backslash set, and of no byte before it; 0 if there is none. */
    private static long backslashes(long word) {
        long others = word ^ WordScanner.BACKSLASHES;
        return others - WordScanner.ONES & ~others & WordScanner.HIGH_BITS;
    }

    private static int unicode(byte[] buffer, int at, int end) {
        int unit = unit(buffer, at, end);
        if (unit < 0 || !Character.isSurrogate((char) unit)) {
            return unit;
        }
        if (Character.isLowSurrogate((char) unit)) {
            return UNPAIRED_SURROGATE;
        }
        int second = at + 6;
        if (second == end || second + 1 == end && buffer[second] == '\\') {
            return UNEXPECTED_END;
        }
        if (buffer[second] != '\\' || buffer[second + 1] != 'u') {
            return UNPAIRED_SURROGATE;
        }
        int low = unit(buffer, second, end);
        if (low < 0) {
            return low;
        }
        return Character.isLowSurrogate((char) low)
                ? Character.toCodePoint((char) unit, (char) low)
                : UNPAIRED_SURROGATE;
    }

    /** Reads the four hexadecimal digits behind a backslash and a u. */
    private static int unit(byte[] buffer, int at, int end) {
        if (end - at >= 6) {
            // A digit that is none is -1, and what it is joined to is negative then.
            int unit = digit(buffer[at + 2]) << 12
                    | digit(buffer[at + 3]) << 8
                    | digit(buffer[at + 4]) << 4
                    | digit(buffer[at + 5]);
            return unit < 0 ? INVALID_ESCAPE : unit;
        }
        for (int index = at + 2; index < end; index++) {
            if (digit(buffer[index]) < 0) {
                return INVALID_ESCAPE;
            }
        }
        return UNEXPECTED_END;
    }

    /** {@link Character#digit} would take digits of other scripts. */
    private static int digit(byte b) {
        if (b >= '0' && b <= '9') {
            return b - '0';
        }
        int lower = b | 0x20;
        return lower >= 'a' && lower <= 'f' ? lower - 'a' + 10 : -1;
    }
}
