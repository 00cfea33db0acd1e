package dev.jeton.internal.text;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Base64 of RFC 4648, from array to array: {@link java.util.Base64} wants arrays of exactly the right size. Three bytes are four
 * characters of six bits each:
 *
 * <pre>
 * bytes       aaaaaaaa bbbbbbbb cccccccc
 * characters  aaaaaa aabbbb bbbbcc cccccc
 * </pre>
 *
 * <p>What is read is canonical: the bits of the last character that belong to no byte are zero (section 3.5). So two texts of the same
 * alphabet and padding are never the same bytes.
 */
public final class Base64 {
    /** Read in either alphabet, not mixed, with or without padding. */
    public static final int ANY = 0;

    /** Section 4, with padding. */
    public static final int STANDARD = 1;

    /** Section 5, for URLs and names of files, without padding, as JOSE has it (RFC 7515 section 2). */
    public static final int URL = 2;

    private static final byte[] STANDARD_ALPHABET = alphabet("+/");
    private static final byte[] URL_ALPHABET = alphabet("-_");

    /** What each byte stands for: six bits, and marks of the characters that only one alphabet has or none. */
    private static final short[] SEXTETS = sextets();

    private static final int OF_STANDARD = 0x100;
    private static final int OF_URL = 0x200;
    private static final int OF_NONE = 0x400;

    private Base64() {}

    private static byte[] alphabet(String last) {
        return ("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789" + last)
                .getBytes(StandardCharsets.ISO_8859_1);
    }

    private static short[] sextets() {
        short[] sextets = new short[256];
        Arrays.fill(sextets, (short) OF_NONE);
        for (short sextet = 0; sextet < 64; sextet++) {
            boolean common = STANDARD_ALPHABET[sextet] == URL_ALPHABET[sextet];
            sextets[STANDARD_ALPHABET[sextet]] = common ? sextet : (short) (sextet | OF_STANDARD);
            sextets[URL_ALPHABET[sextet]] = common ? sextet : (short) (sextet | OF_URL);
        }
        return sextets;
    }

    /**
     * The size of bytes once {@link #encode} has encoded them.
     *
     * @param length the number of bytes
     * @return the number of characters, with padding
     */
    public static long encodedLength(int length) {
        return (length + 2L) / 3 * 4;
    }

    /**
     * Encodes bytes by section 4, with padding.
     *
     * @param target has at least {@link #encodedLength} bytes left behind {@code at}
     * @return the position behind what was written
     */
    public static int encode(byte[] bytes, byte[] target, int at) {
        int position = encode(bytes, STANDARD_ALPHABET, target, at);
        while ((position - at) % 4 != 0) {
            target[position++] = '=';
        }
        return position;
    }

    /**
     * Encodes bytes by section 5, without padding.
     *
     * @param target has at least {@link #encodedLength} bytes left behind {@code at}
     * @return the position behind what was written
     */
    public static int encodeUrl(byte[] bytes, byte[] target, int at) {
        return encode(bytes, URL_ALPHABET, target, at);
    }

    private static int encode(byte[] bytes, byte[] alphabet, byte[] target, int at) {
        int position = at;
        int whole = bytes.length / 3 * 3;
        for (int index = 0; index < whole; index += 3) {
            int bits = (bytes[index] & 0xFF) << 16 | (bytes[index + 1] & 0xFF) << 8 | bytes[index + 2] & 0xFF;
            target[position] = alphabet[bits >>> 18];
            target[position + 1] = alphabet[bits >>> 12 & 0x3F];
            target[position + 2] = alphabet[bits >>> 6 & 0x3F];
            target[position + 3] = alphabet[bits & 0x3F];
            position += 4;
        }
        if (whole == bytes.length) {
            return position;
        }
        boolean two = bytes.length - whole == 2;
        int bits = (bytes[whole] & 0xFF) << 16 | (two ? (bytes[whole + 1] & 0xFF) << 8 : 0);
        target[position] = alphabet[bits >>> 18];
        target[position + 1] = alphabet[bits >>> 12 & 0x3F];
        if (two) {
            target[position + 2] = alphabet[bits >>> 6 & 0x3F];
        }
        return position + (two ? 3 : 2);
    }

    /**
     * The size of the bytes that a text stands for, if it is base64 of {@link #ANY} form.
     *
     * @return the number of bytes, or -1 for a text whose length or padding is wrong
     */
    public static int decodedLength(byte[] text, int from, int to) {
        return decodedLength(text, from, to, ANY);
    }

    /**
     * The size of the bytes that a text stands for, if it is base64.
     *
     * @param form one of the constants of this class
     * @return the number of bytes, or -1 for a text whose length or padding is wrong
     */
    public static int decodedLength(byte[] text, int from, int to, int form) {
        int end = unpadded(text, from, to);
        int characters = end - from;
        boolean whole = (to - from) % 4 == 0;
        boolean padded = end < to;
        boolean wrongPadding = form == STANDARD ? !whole : padded && (form == URL || !whole);
        if (characters % 4 == 1 || wrongPadding) {
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
     * Checks a text of {@link #ANY} form without decoding it.
     *
     * @return whether {@link #decode} would decode it
     */
    public static boolean isValid(byte[] text, int from, int to) {
        return isValid(text, from, to, ANY);
    }

    /**
     * Checks a text without decoding it.
     *
     * @param form one of the constants of this class
     * @return whether {@link #decode} would decode it
     */
    public static boolean isValid(byte[] text, int from, int to, int form) {
        if (decodedLength(text, from, to, form) < 0) {
            return false;
        }
        int end = unpadded(text, from, to);
        int marks = 0;
        for (int at = from; at < end; at++) {
            marks |= SEXTETS[text[at] & 0xFF];
        }
        return isOneAlphabet(marks, form) && isCanonical(text, from, end);
    }

    /**
     * Decodes a text of {@link #ANY} form.
     *
     * @param target has the length that {@link #decodedLength} returned
     * @return whether the text is base64; if not, what the array holds means nothing
     */
    public static boolean decode(byte[] text, int from, int to, byte[] target) {
        return decode(text, from, to, target, ANY);
    }

    /**
     * Decodes a text.
     *
     * @param target has the length that {@link #decodedLength} returned for this form
     * @param form one of the constants of this class
     * @return whether the text is base64; if not, what the array holds means nothing
     */
    public static boolean decode(byte[] text, int from, int to, byte[] target, int form) {
        int end = unpadded(text, from, to);
        int bits = 0;
        int marks = 0;
        int position = 0;
        for (int at = from; at < end; at++) {
            int sextet = SEXTETS[text[at] & 0xFF];
            marks |= sextet;
            bits = bits << 6 | sextet & 0x3F;
            int place = at - from & 3;
            if (place > 0) {
                target[position++] = (byte) (bits >>> 6 - 2 * place);
            }
        }
        return isOneAlphabet(marks, form) && isCanonical(text, from, end);
    }

    /** Whether all characters are in an alphabet of the form; the marks are those of all of them together. */
    private static boolean isOneAlphabet(int marks, int form) {
        int alphabets = marks & (OF_STANDARD | OF_URL | OF_NONE);
        return switch (form) {
            case STANDARD -> (alphabets & ~OF_STANDARD) == 0;
            case URL -> (alphabets & ~OF_URL) == 0;
            default -> alphabets == 0 || alphabets == OF_STANDARD || alphabets == OF_URL;
        };
    }

    /** Whether the last character has no bits that belong to no byte: four of the second in a group, two of the third. */
    private static boolean isCanonical(byte[] text, int from, int end) {
        int inLastGroup = end - from & 3;
        int unused = inLastGroup == 2 ? 0x0F : inLastGroup == 3 ? 0x03 : 0;
        return unused == 0 || (SEXTETS[text[end - 1] & 0xFF] & unused) == 0;
    }
}
