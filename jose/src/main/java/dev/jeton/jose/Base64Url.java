package dev.jeton.jose;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;

/**
 * Base64url without padding, as RFC 7515 section 2 has it, and its encoder from part of an array to part of an array.
 *
 * <p>The JDK's encoder uses the CPU's vectors, but wants arrays of exactly the right size. Arrays of three sizes are therefore kept,
 * through which the bytes go in chunks; what remains, less than the smallest chunk, is done by table. One thread at a time.
 */
final class Base64Url {
    private static final byte[] ALPHABET =
            "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_".getBytes(StandardCharsets.ISO_8859_1);

    /** What each ASCII character stands for; -1 for one that is not in the alphabet. */
    private static final byte[] SEXTETS = sextets();

    private static final Base64.Encoder ENCODER = Base64.getUrlEncoder().withoutPadding();

    /** Sizes of chunks in characters, the largest first. */
    private static final int[] SIZES = {1024, 256, 64};

    private final byte[][] characters = new byte[SIZES.length][];
    private final byte[][] octets = new byte[SIZES.length][];

    /** The index of the largest chunk that holds something. */
    private int firstUsed = SIZES.length;

    Base64Url() {
        for (int size = 0; size < SIZES.length; size++) {
            characters[size] = new byte[SIZES[size]];
            octets[size] = new byte[SIZES[size] / 4 * 3];
        }
    }

    private static byte[] sextets() {
        byte[] sextets = new byte[128];
        Arrays.fill(sextets, (byte) -1);
        for (int sextet = 0; sextet < ALPHABET.length; sextet++) {
            sextets[ALPHABET[sextet]] = (byte) sextet;
        }
        return sextets;
    }

    /** What a character stands for, or -1. */
    static int sextet(byte character) {
        return character < 0 ? -1 : SEXTETS[character];
    }

    /**
     * The size of what a text stands for.
     *
     * @param length the number of characters
     * @return the number of bytes, or -1 where no bytes have a text of this length
     */
    static int decodedLength(int length) {
        int rest = length & 3;
        return rest == 1 ? -1 : length / 4 * 3 + Math.max(0, rest - 1);
    }

    /** The number of characters that some bytes take. */
    static long encodedLength(int length) {
        return length / 3 * 4L + (length % 3 == 0 ? 0 : length % 3 + 1);
    }

    /** Whether the bits of the last character that stand for nothing are zero (RFC 4648 section 3.5). The characters are in the alphabet. */
    static boolean isCanonical(byte[] text, int from, int to) {
        int rest = to - from & 3;
        return rest == 0 || (sextet(text[to - 1]) & (rest == 2 ? 0xF : 0x3)) == 0;
    }

    /**
     * Encodes bytes without padding.
     *
     * @return the position behind the characters
     */
    int encode(byte[] bytes, int from, int to, byte[] target, int at) {
        int source = from;
        int position = at;
        for (int size = 0; size < SIZES.length; size++) {
            byte[] chunk = octets[size];
            byte[] encoded = characters[size];
            while (to - source >= chunk.length) {
                firstUsed = Math.min(firstUsed, size);
                System.arraycopy(bytes, source, chunk, 0, chunk.length);
                ENCODER.encode(chunk, encoded);
                System.arraycopy(encoded, 0, target, position, encoded.length);
                source += chunk.length;
                position += encoded.length;
            }
        }
        return encodeRest(bytes, source, to, target, position);
    }

    private static int encodeRest(byte[] bytes, int from, int to, byte[] target, int at) {
        int position = at;
        for (int source = from; source < to; source += 3) {
            int left = to - source;
            int bits = (bytes[source] & 0xFF) << 16
                    | (left > 1 ? (bytes[source + 1] & 0xFF) << 8 : 0)
                    | (left > 2 ? bytes[source + 2] & 0xFF : 0);
            target[position++] = ALPHABET[bits >>> 18];
            target[position++] = ALPHABET[bits >>> 12 & 0x3F];
            if (left > 1) {
                target[position++] = ALPHABET[bits >>> 6 & 0x3F];
            }
            if (left > 2) {
                target[position++] = ALPHABET[bits & 0x3F];
            }
        }
        return position;
    }

    /** Overwrites what went through the chunks. */
    void erase() {
        for (int size = firstUsed; size < SIZES.length; size++) {
            Arrays.fill(characters[size], (byte) 0);
            Arrays.fill(octets[size], (byte) 0);
        }
        firstUsed = SIZES.length;
    }
}
