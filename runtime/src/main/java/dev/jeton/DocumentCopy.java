package dev.jeton;

import dev.jeton.internal.text.Utf8;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.Arrays;

/** A reader's own copy of a document that does not lie in an array as UTF-8. The array is kept for the next document. */
final class DocumentCopy {
    private static final int FIRST_CAPACITY = 1024;

    private static final int LARGEST_ARRAY = Integer.MAX_VALUE - 8;

    private byte[] bytes = new byte[0];

    /** Behind this there are only zeros. */
    private int used;

    byte[] bytes() {
        return bytes;
    }

    /** Copies what remains in a buffer, whose position stays as it is. */
    int copy(ByteBuffer source) {
        return copy(source, Integer.MAX_VALUE);
    }

    /** Copies the same, but no more than a number of bytes. Returns how many there are. */
    int copy(ByteBuffer source, long most) {
        int length = (int) Math.min(source.remaining(), most);
        ensure(length, 0);
        mark(length);
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
        mark(length);
        int ascii = Utf8.writeAscii(source, bytes);
        if (ascii == length) {
            return length;
        }
        ensure(ascii + 3L * (length - ascii), ascii);
        mark(bytes.length);
        return Utf8.write(source, ascii, bytes, ascii);
    }

    /**
     * Copies a stream to its end, but no further than to a number of bytes.
     *
     * @return how many bytes it had
     */
    int copy(InputStream source, long limit) throws IOException {
        int most = (int) Math.min(limit, LARGEST_ARRAY);
        int length = 0;
        while (length < most) {
            if (length == bytes.length) {
                ensure(Math.min(most, Math.max(FIRST_CAPACITY, 2L * length)), length);
            }
            // A stream that fails may have copied something before.
            mark(bytes.length);
            int count = source.read(bytes, length, Math.min(bytes.length, most) - length);
            if (count < 0) {
                break;
            }
            length += count;
        }
        return length;
    }

    private void mark(int end) {
        used = Math.max(used, end);
    }

    private void ensure(long capacity, int kept) {
        if (bytes.length >= capacity) {
            return;
        }
        byte[] old = bytes;
        bytes = new byte[(int) Math.min(capacity, LARGEST_ARRAY)];
        System.arraycopy(old, 0, bytes, 0, kept);
        Arrays.fill(old, (byte) 0);
        used = kept;
    }

    /** Overwrites the copy: it may be secret. */
    void clear() {
        Arrays.fill(bytes, 0, used, (byte) 0);
        used = 0;
    }
}
