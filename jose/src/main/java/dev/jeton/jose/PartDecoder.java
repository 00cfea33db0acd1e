package dev.jeton.jose;

import java.util.Arrays;
import java.util.Base64;

/**
 * Decodes base64url without padding, of any length, and checks it. A long text is looked at first and then decoded by the JDK, which uses the CPU's vectors, but throws
 * at a character that it does not know, and wants an array of nothing but the text. Arrays of some sizes are therefore kept, through which the text goes in
 * blocks; the rest is decoded by table, as all of a short text is. One thread at a time.
 */
final class PartDecoder {
    /** From this many characters on looking first and decoding by the JDK is faster than doing both by table. */
    private static final int LONG = 384;

    private static final int LEAST_BLOCK = 128;
    private static final int MOST_BLOCK = 1024;

    private static final Base64.Decoder DECODER = Base64.getUrlDecoder();

    /** A block for each multiple of the least one; made for the first long text. */
    private byte[][] blocks = {};

    private byte[] decoded = {};

    /** How many of the smallest blocks may hold something. */
    private int used;

    /**
     * Decodes a text.
     *
     * @param target has room for what the text stands for and {@link CheckingDecoder#SPARE} more
     * @return the position behind the bytes; negative if the text is not base64url without padding, or not the only spelling of its bytes
     */
    int decode(byte[] text, int from, int to, byte[] target, int at) {
        if (to - from < LONG) {
            return CheckingDecoder.decode(text, from, to, target, at);
        }
        return Base64UrlScanner.isAll(text, from, to) ? decodeLong(text, from, to, target, at) : -1;
    }

    private int decodeLong(byte[] text, int from, int to, byte[] target, int at) {
        if (blocks.length == 0) {
            makeBlocks();
        }
        int source = from;
        int position = at;
        while (to - source >= LEAST_BLOCK) {
            int count = Math.min(blocks.length, (to - source) / LEAST_BLOCK);
            used = Math.max(used, count);
            byte[] block = blocks[count - 1];
            System.arraycopy(text, source, block, 0, block.length);
            int size = DECODER.decode(block, decoded);
            System.arraycopy(decoded, 0, target, position, size);
            source += block.length;
            position += size;
        }
        return CheckingDecoder.decode(text, source, to, target, position);
    }

    private void makeBlocks() {
        blocks = new byte[MOST_BLOCK / LEAST_BLOCK][];
        for (int index = 0; index < blocks.length; index++) {
            blocks[index] = new byte[(index + 1) * LEAST_BLOCK];
        }
        decoded = new byte[MOST_BLOCK / 4 * 3];
    }

    /** Overwrites what went through the blocks. */
    void erase() {
        for (int index = 0; index < used; index++) {
            Arrays.fill(blocks[index], (byte) 0);
        }
        if (used > 0) {
            Arrays.fill(decoded, (byte) 0);
            used = 0;
        }
    }
}
