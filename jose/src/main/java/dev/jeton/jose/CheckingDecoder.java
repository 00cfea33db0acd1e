package dev.jeton.jose;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * Decodes base64url without padding and checks it in the same pass, by table. It is the fastest way for a short text; {@link PartDecoder} is the one for a text of any length.
 *
 * <p>Four characters become three bytes, which are written as four. The fourth is zero, and the next group or part overwrites it.
 */
final class CheckingDecoder {
    /** What is written behind the last byte. */
    static final int SPARE = 1;

    private static final VarHandle INT = MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.LITTLE_ENDIAN);

    private static final int BYTES = 256;

    /** What each byte stands for as the first, second, third and fourth character of a group, in the order in which the bytes are written; negative for what is no character. */
    private static final int[] FIRST = table(18);

    private static final int[] SECOND = table(12);
    private static final int[] THIRD = table(6);
    private static final int[] FOURTH = table(0);

    private CheckingDecoder() {}

    private static int[] table(int shift) {
        int[] table = new int[BYTES];
        for (int character = 0; character < BYTES; character++) {
            int sextet = Base64Url.sextet((byte) character);
            table[character] = sextet < 0 ? -1 : Integer.reverseBytes(sextet << shift << Byte.SIZE);
        }
        return table;
    }

    /** The room that a text of a length takes at most. */
    static int room(int length) {
        return length / 4 * 3 + 3 + SPARE;
    }

    /**
     * Decodes a text.
     *
     * @param target has room for what the text stands for and {@link #SPARE} more
     * @return the position behind the bytes; negative if the text is not base64url without padding, or not the only spelling of its bytes
     */
    static int decode(byte[] text, int from, int to, byte[] target, int at) {
        int groups = to - from >> 2;
        int all = 0;
        for (int group = 0; group < groups; group++) {
            int source = from + 4 * group;
            int bytes = FIRST[text[source] & 0xFF]
                    | SECOND[text[source + 1] & 0xFF]
                    | THIRD[text[source + 2] & 0xFF]
                    | FOURTH[text[source + 3] & 0xFF];
            INT.set(target, at + 3 * group, bytes);
            all |= bytes;
        }
        return all < 0 ? -1 : decodeRest(text, from + 4 * groups, to, target, at + 3 * groups);
    }

    /** Decodes what is less than a group. The bits of its last character that stand for nothing must be zero (RFC 4648 section 3.5). */
    private static int decodeRest(byte[] text, int from, int to, byte[] target, int at) {
        int rest = to - from;
        if (rest == 0) {
            return at;
        }
        if (rest == 1) {
            return -1;
        }
        int bytes = FIRST[text[from] & 0xFF] | SECOND[text[from + 1] & 0xFF];
        if (rest == 3) {
            bytes |= THIRD[text[from + 2] & 0xFF];
        }
        if (bytes < 0 || bytes >>> Byte.SIZE * (rest - 1) != 0) {
            return -1;
        }
        target[at] = (byte) bytes;
        if (rest == 3) {
            target[at + 1] = (byte) (bytes >>> Byte.SIZE);
        }
        return at + rest - 1;
    }
}
