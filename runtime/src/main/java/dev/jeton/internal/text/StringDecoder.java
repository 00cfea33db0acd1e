package dev.jeton.internal.text;

import dev.jeton.internal.Retention;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Makes strings of UTF-8. The JDK's own decoder makes temporary arrays as soon as there is something else than ASCII; here text
 * is decoded into arrays that are kept, so that only the string is allocated. Of text beyond Latin-1 (above U+00FF) the JDK's
 * constructor still makes one temporary array, of as many bytes as the string has chars: it tries Latin-1 first.
 *
 * <p>One thread at a time.
 */
public final class StringDecoder {
    private static final byte[] NO_BYTES = {};
    private static final char[] NO_CHARS = {};

    private final Retention retention;

    private byte[] latin1 = NO_BYTES;

    private char[] utf16 = NO_CHARS;

    /** Behind these there are only zeros. */
    private int latin1Used;

    private int utf16Used;

    /**
     * Makes a decoder whose arrays are empty.
     *
     * @param retention counts what they grow by
     */
    public StringDecoder(Retention retention) {
        this.retention = retention;
    }

    /**
     * Makes a string.
     *
     * @param utf8 holds the text, well-formed
     * @param from its start
     * @param to its end
     * @return the text
     */
    public String decode(byte[] utf8, int from, int to) {
        int at = Utf8.asciiEnd(utf8, from, to);
        return at == to
                ? new String(utf8, from, to - from, StandardCharsets.ISO_8859_1)
                : decodeLatin1(utf8, from, at, to);
    }

    /** Decodes text of which the part before {@code plain} is ASCII. */
    private String decodeLatin1(byte[] utf8, int from, int plain, int to) {
        if (latin1.length < to - from) {
            erase();
            retention.grow(to - from - latin1.length);
            latin1 = new byte[to - from];
        }
        latin1Used = Math.max(latin1Used, to - from);
        byte[] target = latin1;
        int length = plain - from;
        System.arraycopy(utf8, from, target, 0, length);
        int at = plain;
        while (at < to) {
            int first = utf8[at];
            if (first >= 0) {
                target[length++] = (byte) first;
                at++;
            } else if ((first & 0xFF) <= 0xC3) {
                target[length++] = (byte) (first << 6 | utf8[at + 1] & 0x3F);
                at += 2;
            } else {
                return decodeUtf16(utf8, from, to);
            }
        }
        return new String(target, 0, length, StandardCharsets.ISO_8859_1);
    }

    private String decodeUtf16(byte[] utf8, int from, int to) {
        if (utf16.length < to - from) {
            erase();
            retention.grow((long) Character.BYTES * (to - from - utf16.length));
            utf16 = new char[to - from];
        }
        utf16Used = Math.max(utf16Used, to - from);
        char[] target = utf16;
        int length = 0;
        int at = from;
        while (at < to) {
            int first = utf8[at] & 0xFF;
            if (first < 0x80) {
                target[length++] = (char) first;
                at++;
            } else if (first < 0xE0) {
                target[length++] = (char) ((first & 0x1F) << 6 | low(utf8, at + 1));
                at += 2;
            } else if (first < 0xF0) {
                target[length++] = (char) ((first & 0xF) << 12 | low(utf8, at + 1) << 6 | low(utf8, at + 2));
                at += 3;
            } else {
                int high = (first & 7) << 18 | low(utf8, at + 1) << 12;
                int codePoint = high | low(utf8, at + 2) << 6 | low(utf8, at + 3);
                target[length++] = Character.highSurrogate(codePoint);
                target[length++] = Character.lowSurrogate(codePoint);
                at += 4;
            }
        }
        return new String(target, 0, length);
    }

    /** The six bits of a continuation byte. */
    private static int low(byte[] utf8, int at) {
        return utf8[at] & 0x3F;
    }

    /** Overwrites what was decoded: it may be secret. */
    public void erase() {
        if ((latin1Used | utf16Used) != 0) {
            Arrays.fill(latin1, 0, latin1Used, (byte) 0);
            Arrays.fill(utf16, 0, utf16Used, '\0');
            latin1Used = 0;
            utf16Used = 0;
        }
    }

    /** Gives the arrays up, overwritten. */
    public void shrink() {
        erase();
        latin1 = NO_BYTES;
        utf16 = NO_CHARS;
    }
}
