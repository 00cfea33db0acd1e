package dev.jeton.internal.text;

/** Compares and decodes text in UTF-8, which was valid when it was parsed. Allocates nothing. */
public final class Utf8Text {
    /** What tells a letter from its capital. */
    private static final int CASE = 0x20;

    private Utf8Text() {}

    /**
     * Returns whether bytes start with a text.
     *
     * @param prefix the text; one with half of a surrogate pair is never there
     * @param buffer the bytes
     * @param from where they start
     * @param to where they end
     * @return the position behind the prefix, or -1
     */
    public static int match(String prefix, byte[] buffer, int from, int to) {
        return match(prefix, buffer, from, to, 0);
    }

    /**
     * Returns whether bytes are a text, the letters A to Z being taken for a to z in both and everything else for itself.
     *
     * @param text the text
     * @param buffer the bytes
     * @param from where they start
     * @param to where they end
     * @return whether they are equal
     */
    public static boolean equalsIgnoringAsciiCase(String text, byte[] buffer, int from, int to) {
        return match(text, buffer, from, to, CASE) == to;
    }

    private static int match(String prefix, byte[] buffer, int from, int to, int caseBit) {
        int length = prefix.length();
        int at = from;
        for (int index = 0; index < length; index++) {
            char unit = prefix.charAt(index);
            if (at == to) {
                return -1;
            }
            if (unit < 0x80) {
                if (lowerCase(buffer[at++], caseBit) != lowerCase(unit, caseBit)) {
                    return -1;
                }
                continue;
            }
            int codePoint = prefix.codePointAt(index);
            // A surrogate that stands alone is a code point of its own, which no valid sequence stands for.
            if (codePoint != Utf8.codePointOrNone(buffer, at, to)) {
                return -1;
            }
            at += Utf8.sequenceLength(buffer[at]);
            index += Character.charCount(codePoint) - 1;
        }
        return at;
    }

    private static int lowerCase(int unit, int caseBit) {
        return unit >= 'A' && unit <= 'Z' ? unit | caseBit : unit;
    }

    /**
     * Returns whether bytes are a text, in a time that depends on the lengths of the two, in characters and in UTF-8, and on nothing
     * else: no branch and no address depends on what a character is.
     *
     * <p>Each char is taken for the bytes that it adds to the UTF-8, one to three of them, whose values and number are computed by
     * masks. Of a surrogate pair either half adds two: the upper one all but the lower ten bits of the code point, of which four are
     * shared.
     *
     * <pre>
     * 0xxxxxxx                                      below U+0080
     * 110xxxxx 10xxxxxx                             below U+0800
     * 1110xxxx 10xxxxxx 10xxxxxx                    other
     * 11110xxx 10xxxxxx                             the upper half
     *                   10xxyyyy 10yyyyyy           the lower half, x being the lowest bits of the upper half
     * </pre>
     *
     * <p>A half that stands alone yields bytes that no valid UTF-8 has at this place, so nothing is equal to it.
     *
     * @param text the text
     * @param buffer the bytes
     * @param from where they start
     * @param to where they end
     * @return whether they are equal
     */
    public static boolean constantTimeEquals(String text, byte[] buffer, int from, int to) {
        int length = text.length();
        int size = to - from;
        if (size == 0) {
            return length == 0;
        }
        int difference = 0;
        int at = 0;
        int before = 0;
        for (int index = 0; index < length; index++) {
            int unit = text.charAt(index);
            int beyond1 = above(unit, 0x7F);
            int beyond2 = above(unit, 0x7FF);
            int upper = above(unit, 0xD7FF) & ~above(unit, 0xDBFF);
            int lower = above(unit, 0xDBFF) & ~above(unit, 0xDFFF);
            int three = beyond2 & ~upper & ~lower;
            int two = beyond1 & ~three & ~upper & ~lower;
            // The upper bits of the code point, from the tenth on: that the pairs start at U+10000 adds 0x40 to them.
            int high = (unit & 0x3FF) + 0x40;
            int first = ~beyond1 & unit
                    | two & (0xC0 | unit >>> 6)
                    | three & (0xE0 | unit >>> 12)
                    | upper & (0xF0 | high >>> 8)
                    | lower & (0x80 | (before & 3) << 4 | (unit & 0x3FF) >>> 6);
            int second = (two | lower) & (0x80 | unit & 0x3F)
                    | three & (0x80 | unit >>> 6 & 0x3F)
                    | upper & (0x80 | high >>> 2 & 0x3F);
            int third = 0x80 | unit & 0x3F;
            difference |= first ^ byteAt(buffer, from, size, at);
            difference |= beyond1 & (second ^ byteAt(buffer, from, size, at + 1));
            difference |= three & (third ^ byteAt(buffer, from, size, at + 2));
            at += 1 - beyond1 - three;
            before = unit;
        }
        return (difference | at ^ size) == 0;
    }

    /** Returns all bits if a char is above a limit, else none. */
    private static int above(int unit, int limit) {
        return limit - unit >> 31;
    }

    /** Returns a byte, or the last one if there are fewer. */
    private static int byteAt(byte[] buffer, int from, int size, int index) {
        int beyond = size - 1 - index >> 31;
        return buffer[from + (index & ~beyond | size - 1 & beyond)] & 0xFF;
    }

    /**
     * Returns whether bytes are equal to others, in a time that depends on the lengths only.
     *
     * @param other the others
     * @param otherFrom where they start
     * @param buffer the bytes
     * @param from where they start
     * @param length how many bytes there are of each
     * @return whether they are equal
     */
    public static boolean constantTimeEquals(byte[] other, int otherFrom, byte[] buffer, int from, int length) {
        int difference = 0;
        for (int index = 0; index < length; index++) {
            difference |= other[otherFrom + index] ^ buffer[from + index];
        }
        return difference == 0;
    }

    /**
     * Counts the chars of bytes.
     *
     * @param buffer the bytes
     * @param from where they start
     * @param to where they end
     * @return the length of the text as a string
     */
    public static int chars(byte[] buffer, int from, int to) {
        int chars = TextPosition.codePoints(buffer, from, to);
        for (int at = from; at < to; at++) {
            chars += (buffer[at] & 0xF8) == 0xF0 ? 1 : 0;
        }
        return chars;
    }

    /**
     * Decodes bytes.
     *
     * @param buffer the bytes
     * @param from where they start
     * @param to where they end
     * @param target has room for {@link #chars}
     * @param targetFrom where to write
     * @return whether the bytes are well-formed; if not, what the array holds means nothing
     */
    public static boolean decode(byte[] buffer, int from, int to, char[] target, int targetFrom) {
        int index = targetFrom;
        for (int at = from; at < to; at += Utf8.sequenceLength(buffer[at])) {
            int codePoint = Utf8.codePointOrNone(buffer, at, to);
            if (codePoint < 0) {
                return false;
            }
            index += Character.toChars(codePoint, target, index);
        }
        return true;
    }
}
