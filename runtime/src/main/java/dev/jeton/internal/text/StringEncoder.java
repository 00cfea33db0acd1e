package dev.jeton.internal.text;

import java.nio.charset.StandardCharsets;

/**
 * Writes text as the inside of a JSON string: quote, backslash and control characters escaped, everything else as UTF-8. The
 * shortest escapes are used ({@code \n}, not {@code \}{@code u000a}); a slash stays a slash.
 */
public final class StringEncoder {
    /** The most bytes that one char can become: {@code \}{@code u001f}. */
    public static final int MAX_BYTES_PER_CHAR = 6;

    private static final byte[] HEXADECIMAL = "0123456789abcdef".getBytes(StandardCharsets.ISO_8859_1);

    private StringEncoder() {}

    /**
     * Writes as many plain ASCII characters as the text starts with, one by one; see {@link PlainTextWriter}.
     *
     * @param target has at least {@code text.length()} bytes left behind {@code at}
     * @return how many characters were written, each one byte
     */
    static int writePlain(String text, byte[] target, int at) {
        int length = text.length();
        for (int index = 0; index < length; index++) {
            // Not charAt; see PlainTextWriter.
            int unit = text.codePointAt(index);
            if (unit >= 0x80 || unit < ' ' || unit == '"' || unit == '\\') {
                return index;
            }
            target[at + index] = (byte) unit;
        }
        return length;
    }

    /**
     * Writes text from an index on.
     *
     * @param target has at least {@link #MAX_BYTES_PER_CHAR} bytes left for each char
     * @return the position behind what was written, or the complement ({@code ~index}) of the index of a char that is half of
     *     a surrogate pair and stands alone
     */
    public static int write(String text, int fromIndex, byte[] target, int from) {
        int at = from;
        int length = text.length();
        for (int index = fromIndex; index < length; index++) {
            char unit = text.charAt(index);
            if (unit < 0x80) {
                at = writeAscii(unit, target, at);
            } else if (!Character.isSurrogate(unit)) {
                at = Utf8.write((int) unit, target, at);
            } else if (Utf8.isPair(text, index, length)) {
                at = Utf8.write(Character.toCodePoint(unit, text.charAt(++index)), target, at);
            } else {
                return ~index;
            }
        }
        return at;
    }

    /**
     * Writes one char.
     *
     * @param unit not half of a surrogate pair
     * @param target has at least {@link #MAX_BYTES_PER_CHAR} bytes left
     * @return the position behind what was written
     */
    public static int write(char unit, byte[] target, int at) {
        return unit < 0x80 ? writeAscii(unit, target, at) : Utf8.write((int) unit, target, at);
    }

    /**
     * Writes one ASCII character.
     *
     * @param target has at least {@link #MAX_BYTES_PER_CHAR} bytes left
     * @return the position behind what was written
     */
    public static int writeAscii(char unit, byte[] target, int at) {
        if (unit >= ' ' && unit != '"' && unit != '\\') {
            target[at] = (byte) unit;
            return at + 1;
        }
        target[at] = '\\';
        byte escape = switch (unit) {
            case '"', '\\' -> (byte) unit;
            case '\b' -> 'b';
            case '\f' -> 'f';
            case '\n' -> 'n';
            case '\r' -> 'r';
            case '\t' -> 't';
            default -> 'u';
        };
        target[at + 1] = escape;
        if (escape != 'u') {
            return at + 2;
        }
        target[at + 2] = '0';
        target[at + 3] = '0';
        target[at + 4] = HEXADECIMAL[unit >>> 4];
        target[at + 5] = HEXADECIMAL[unit & 0xF];
        return at + 6;
    }
}
