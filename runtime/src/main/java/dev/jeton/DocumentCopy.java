package dev.jeton;

import dev.jeton.internal.text.Utf8;
import java.nio.ByteBuffer;
import java.util.Arrays;

/** A reader's own copy of a document that does not lie in an array as UTF-8. The array is kept for the next document. */
final class DocumentCopy {
    private byte[] bytes = new byte[0];

    byte[] bytes() {
        return bytes;
    }

    /** Copies what remains in a buffer, whose position stays as it is. */
    int copy(ByteBuffer source) {
        int length = source.remaining();
        ensure(length, 0);
        source.get(source.position(), bytes, 0, length);
        return length;
    }

    /**
     * Copies text as UTF-8.
     *
     * @return the number of bytes, or the complement ({@code ~count}) of the number of bytes before half of a surrogate pair that
     *     stands alone
     */
    int copy(String source) {
        int length = source.length();
        ensure(length, 0);
        int ascii = Utf8.writeAscii(source, bytes);
        if (ascii == length) {
            return length;
        }
        ensure(ascii + 3L * (length - ascii), ascii);
        return Utf8.write(source, ascii, bytes, ascii);
    }

    private void ensure(long capacity, int used) {
        if (bytes.length >= capacity) {
            return;
        }
        byte[] old = bytes;
        bytes = new byte[(int) Math.min(capacity, Integer.MAX_VALUE - 8)];
        System.arraycopy(old, 0, bytes, 0, used);
        Arrays.fill(old, (byte) 0);
    }

    /** Overwrites the copy: it may be secret. */
    void clear() {
        Arrays.fill(bytes, (byte) 0);
    }
}
