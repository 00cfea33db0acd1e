package dev.jeton.internal.text;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Base64 by RFC 4648 section 4, from array to array: {@link java.util.Base64} wants arrays of exactly the right size. Three bytes
 * are four characters of six bits each:
 *
 * <pre>
 * bytes       aaaaaaaa bbbbbbbb cccccccc
 * characters  aaaaaa aabbbb bbbbcc cccccc
 * </pre>
 */
public final class Base64 {
    private static final byte[] ALPHABET =
            "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".getBytes(StandardCharsets.ISO_8859_1);

    /** What each ASCII character stands for; -1 for one that is not in the alphabet. */
    private static final byte[] SEXTETS = sextets();

    private Base64() {}

    private static byte[] sextets() {
        byte[] sextets = new byte[128];
        Arrays.fill(sextets, (byte) -1);
        for (int sextet = 0; sextet < ALPHABET.length; sextet++) {
            sextets[ALPHABET[sextet]] = (byte) sextet;
        }
        return sextets;
    }

    /**
     * The size of bytes once they are encoded.
     *
     * @param length the number of bytes
     * @return the number of characters, with padding
     */
    public static long encodedLength(int length) {
        return (length + 2L) / 3 * 4;
    }

    /**
     * Encodes bytes, with padding.
     *
     * @param target has at least {@link #encodedLength} bytes left behind {@code at}
     * @return the position behind what was written
     */
    public static int encode(byte[] bytes, byte[] target, int at) {
        int position = at;
        int whole = bytes.length / 3 * 3;
        for (int index = 0; index < whole; index += 3) {
            int bits = (bytes[index] & 0xFF) << 16 | (bytes[index + 1] & 0xFF) << 8 | bytes[index + 2] & 0xFF;
            put(bits, target, position);
            position += 4;
        }
        if (whole < bytes.length) {
            boolean two = bytes.length - whole == 2;
            put((bytes[whole] & 0xFF) << 16 | (two ? (bytes[whole + 1] & 0xFF) << 8 : 0), target, position);
            position += 4;
            target[position - 1] = '=';
            if (!two) {
                target[position - 2] = '=';
            }
        }
        return position;
    }

    private static void put(int bits, byte[] target, int at) {
        target[at] = ALPHABET[bits >>> 18];
        target[at + 1] = ALPHABET[bits >>> 12 & 0x3F];
        target[at + 2] = ALPHABET[bits >>> 6 & 0x3F];
        target[at + 3] = ALPHABET[bits & 0x3F];
    }

    /**
     * The size of the bytes that a text stands for, if it is base64.
     *
     * @return the number of bytes, or -1 for a text whose length or padding is wrong
     */
    public static int decodedLength(byte[] text, int from, int to) {
        int characters = unpadded(text, from, to) - from;
        boolean padded = characters < to - from;
        if (characters % 4 == 1 || padded && (to - from) % 4 != 0) {
            return -1;
        }
        return characters / 4 * 3 + Math.max(0, characters % 4 - 1);
    }

    /** The end of the text without its padding, of which there is at most as much as fills the last four characters. */
    private static int unpadded(byte[] text, int from, int to) {
        int end = to;
        while (end > from && to - end < 2 && text[end - 1] == '=') {
            end--;
        }
        return end;
    }

    /**
     * Checks a text without decoding it.
     *
     * @return whether {@link #decode} would decode it
     */
    public static boolean isValid(byte[] text, int from, int to) {
        if (decodedLength(text, from, to) < 0) {
            return false;
        }
        int end = unpadded(text, from, to);
        for (int at = from; at < end; at++) {
            if (sextet(text[at]) < 0) {
                return false;
            }
        }
        return true;
    }

    /**
     * Decodes a text, with or without padding.
     *
     * @param target has the length that {@link #decodedLength} returned
     * @return whether the text is base64; if not, what the array holds means nothing
     */
    public static boolean decode(byte[] text, int from, int to, byte[] target) {
        int end = unpadded(text, from, to);
        int bits = 0;
        int position = 0;
        for (int at = from; at < end; at++) {
            int sextet = sextet(text[at]);
            if (sextet < 0) {
                return false;
            }
            bits = bits << 6 | sextet;
            int place = at - from & 3;
            if (place > 0) {
                target[position++] = (byte) (bits >>> 6 - 2 * place);
            }
        }
        return true;
    }

    private static int sextet(byte character) {
        return character < 0 ? -1 : SEXTETS[character];
    }
}
