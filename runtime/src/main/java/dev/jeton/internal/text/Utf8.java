package dev.jeton.internal.text;

/**
 * UTF-8 by table 3-7 of the Unicode standard: no overlong forms, no surrogates, nothing above U+10FFFF. Sequences are told
 * apart by their first byte:
 *
 * <pre>
 * C2..DF 80..BF
 * E0     A0..BF 80..BF            (from A0: less would be overlong)
 * E1..EC 80..BF 80..BF
 * ED     80..9F 80..BF            (up to 9F: more would be a surrogate)
 * EE..EF 80..BF 80..BF
 * F0     90..BF 80..BF 80..BF     (from 90: less would be overlong)
 * F1..F3 80..BF 80..BF 80..BF
 * F4     80..8F 80..BF 80..BF     (up to 8F: more would be above U+10FFFF)
 * </pre>
 */
public final class Utf8 {
    /** The most bytes that one char can become; a pair becomes four. */
    public static final int MAX_BYTES_PER_CHAR = 3;

    private Utf8() {}

    /**
     * The length of a sequence.
     *
     * @param first the first byte of a well-formed sequence
     * @return 1 to 4
     */
    public static int sequenceLength(byte first) {
        return first >= 0 ? 1 : Integer.numberOfLeadingZeros(~(first << 24));
    }

    /**
     * The code point of a sequence.
     *
     * @param buffer holds a well-formed sequence
     * @param at where it starts
     * @return the code point
     */
    public static int codePoint(byte[] buffer, int at) {
        byte first = buffer[at];
        return switch (sequenceLength(first)) {
            case 1 -> first;
            case 2 -> (first & 0x1F) << 6 | buffer[at + 1] & 0x3F;
            case 3 -> (first & 0xF) << 12 | (buffer[at + 1] & 0x3F) << 6 | buffer[at + 2] & 0x3F;
            default ->
                (first & 7) << 18
                        | (buffer[at + 1] & 0x3F) << 12
                        | (buffer[at + 2] & 0x3F) << 6
                        | buffer[at + 3] & 0x3F;
        };
    }

    /**
     * The code point of a sequence that need not be one.
     *
     * @param buffer the bytes
     * @param at where the sequence starts
     * @param end where the bytes end; nothing behind is read
     * @return the code point, or -1 if there is no well-formed sequence
     */
    public static int codePointOrNone(byte[] buffer, int at, int end) {
        return buffer[at] >= 0 ? buffer[at] : sequenceLength(buffer, at, end) == 0 ? -1 : codePoint(buffer, at);
    }

    /**
     * Skips ASCII.
     *
     * @return the position of the first byte of anything else; {@code end} if there is none
     */
    static int asciiEnd(byte[] buffer, int from, int end) {
        int at = from;
        for (int last = end - Long.BYTES; at <= last; at += Long.BYTES) {
            long others = Words.at(buffer, at) & WordScanner.HIGH_BITS;
            if (others != 0) {
                return at + (Long.numberOfTrailingZeros(others) >>> 3);
            }
        }
        while (at < end && buffer[at] >= 0) {
            at++;
        }
        return at;
    }

    /**
     * Skips the part of a string that means itself: like {@link StringScanner#plainEnd}, and over well-formed sequences
     * of several bytes too.
     *
     * @return the position of the first quote, backslash, control character or malformed sequence; {@code end} if there is none
     */
    public static int plainEnd(byte[] buffer, int from, int end) {
        int at = from;
        while (true) {
            at = StringScanner.plainEnd(buffer, at, end);
            if (at == end || buffer[at] >= 0) {
                return at;
            }
            int length = sequenceLength(buffer, at, end);
            if (length == 0) {
                return at;
            }
            at += length;
        }
    }

    /** Returns the length of the well-formed sequence of several bytes at a position, or 0 if there is none. */
    private static int sequenceLength(byte[] buffer, int at, int end) {
        int first = buffer[at] & 0xFF;
        int left = end - at;
        if (first < 0xE0) {
            return first >= 0xC2 && left >= 2 && isContinuation(buffer[at + 1]) ? 2 : 0;
        }
        if (first < 0xF0) {
            return left >= 3 && secondOfThree(first, buffer[at + 1]) && isContinuation(buffer[at + 2]) ? 3 : 0;
        }
        return first <= 0xF4
                        && left >= 4
                        && secondOfFour(first, buffer[at + 1])
                        && isContinuation(buffer[at + 2])
                        && isContinuation(buffer[at + 3])
                ? 4
                : 0;
    }

    private static boolean isContinuation(byte b) {
        return (b & 0xC0) == 0x80;
    }

    private static boolean secondOfThree(int first, byte second) {
        int value = second & 0xFF;
        return switch (first) {
            case 0xE0 -> value >= 0xA0 && value <= 0xBF;
            case 0xED -> value >= 0x80 && value <= 0x9F;
            default -> isContinuation(second);
        };
    }

    private static boolean secondOfFour(int first, byte second) {
        int value = second & 0xFF;
        return switch (first) {
            case 0xF0 -> value >= 0x90 && value <= 0xBF;
            case 0xF4 -> value >= 0x80 && value <= 0x8F;
            default -> isContinuation(second);
        };
    }

    /**
     * Decodes a text that is one UTF-16 code unit.
     *
     * @param text holds well-formed UTF-8
     * @return the code unit, or -1 for a text that is empty or longer
     */
    public static int singleUnit(byte[] text, int from, int to) {
        int length = to - from;
        if (length == 1 && text[from] >= 0) {
            return text[from];
        }
        if (length == 2 && text[from] < (byte) 0xE0) {
            return (text[from] & 0x1F) << 6 | text[from + 1] & 0x3F;
        }
        if (length == 3 && (text[from] & 0xF0) == 0xE0) {
            return (text[from] & 0xF) << 12 | (text[from + 1] & 0x3F) << 6 | text[from + 2] & 0x3F;
        }
        return -1;
    }

    /**
     * Writes a code point.
     *
     * @param codePoint not a surrogate
     * @param target has at least four bytes left
     * @return the position behind what was written
     */
    public static int write(int codePoint, byte[] target, int at) {
        if (codePoint < 0x80) {
            target[at] = (byte) codePoint;
            return at + 1;
        }
        if (codePoint < 0x800) {
            target[at] = (byte) (0xC0 | codePoint >>> 6);
            target[at + 1] = (byte) (0x80 | codePoint & 0x3F);
            return at + 2;
        }
        if (codePoint < 0x10000) {
            target[at] = (byte) (0xE0 | codePoint >>> 12);
            target[at + 1] = (byte) (0x80 | codePoint >>> 6 & 0x3F);
            target[at + 2] = (byte) (0x80 | codePoint & 0x3F);
            return at + 3;
        }
        target[at] = (byte) (0xF0 | codePoint >>> 18);
        target[at + 1] = (byte) (0x80 | codePoint >>> 12 & 0x3F);
        target[at + 2] = (byte) (0x80 | codePoint >>> 6 & 0x3F);
        target[at + 3] = (byte) (0x80 | codePoint & 0x3F);
        return at + 4;
    }

    /**
     * Writes as many ASCII characters as a text starts with.
     *
     * @param target has at least {@code text.length()} bytes
     * @return how many characters were written to the start of {@code target}, each one byte
     */
    public static int writeAscii(String text, byte[] target) {
        int length = text.length();
        for (int index = 0; index < length; index++) {
            char unit = text.charAt(index);
            if (unit >= 0x80) {
                return index;
            }
            target[index] = (byte) unit;
        }
        return length;
    }

    /**
     * Writes text from an index on, without escapes.
     *
     * @param target has at least three bytes left for each char
     * @return the position behind what was written, or the complement ({@code ~position}) of that position where half of a
     *     surrogate pair stands alone
     */
    public static int write(String text, int fromIndex, byte[] target, int from) {
        int at = from;
        int length = text.length();
        for (int index = fromIndex; index < length; index++) {
            char unit = text.charAt(index);
            if (unit < 0x80) {
                target[at++] = (byte) unit;
            } else if (!Character.isSurrogate(unit)) {
                at = write((int) unit, target, at);
            } else if (isPair(text, index, length)) {
                at = write(Character.toCodePoint(unit, text.charAt(++index)), target, at);
            } else {
                return ~at;
            }
        }
        return at;
    }

    /**
     * The size of text as UTF-8.
     *
     * @param fromIndex where to start counting
     * @return the number of bytes; half of a surrogate pair, which is none, counts as two
     */
    public static long length(String text, int fromIndex) {
        long bytes = 0;
        for (int index = fromIndex; index < text.length(); index++) {
            char unit = text.charAt(index);
            bytes += unit < 0x80 ? 1 : unit < 0x800 || Character.isSurrogate(unit) ? 2 : 3;
        }
        return bytes;
    }

    /** Returns whether a whole surrogate pair stands at an index. */
    static boolean isPair(CharSequence text, int index, int length) {
        return Character.isHighSurrogate(text.charAt(index))
                && index + 1 < length
                && Character.isLowSurrogate(text.charAt(index + 1));
    }
}
