package dev.jeton.internal.read;

import dev.jeton.internal.Retention;
import dev.jeton.internal.text.Utf8;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.Arrays;

/** A reader's own copy of a document that does not lie in an array as UTF-8. The array is kept for the next document. */
public final class InputBuffer {
    private static final int FIRST_CAPACITY = 1024;

    private static final int LARGEST_ARRAY = Integer.MAX_VALUE - 8;

    /** Returned where a text is too large for an array, if not for the limits. */
    static final int TOO_LARGE = Integer.MIN_VALUE;

    private static final byte[] NOTHING = {};

    private final Retention retention;

    private final int largestArray;

    private byte[] bytes = NOTHING;

    /** Behind this there are only zeros. */
    private int used;

    /**
     * Makes an empty buffer.
     *
     * @param retention counts what the array grows by
     */
    public InputBuffer(Retention retention) {
        this(retention, LARGEST_ARRAY);
    }

    /** Tests have no arrays of two gigabytes to spare. */
    InputBuffer(Retention retention, int largestArray) {
        this.retention = retention;
        this.largestArray = largestArray;
    }

    public byte[] bytes() {
        return bytes;
    }

    /** Copies what remains in a buffer, whose position stays as it is. */
    public int copy(ByteBuffer source) {
        return copy(source, Integer.MAX_VALUE);
    }

    /** Copies the same, but no more than a number of bytes. Returns how many there are. */
    public int copy(ByteBuffer source, long most) {
        int length = (int) Math.min(source.remaining(), most);
        ensure(length, 0);
        mark(length);
        source.get(source.position(), bytes, 0, length);
        return copied(length);
    }

    /**
     * Copies text as UTF-8.
     *
     * @return the number of bytes, the complement ({@code ~count}) of the number of bytes before half of a surrogate pair that
     *     stands alone, or {@link #TOO_LARGE}
     */
    public int copy(String source) {
        int length = source.length();
        if (length > largestArray) {
            return TOO_LARGE;
        }
        ensure(length, 0);
        mark(length);
        int ascii = Utf8.writeAscii(source, bytes);
        if (ascii == length) {
            return copied(length);
        }
        long most = ascii + (long) Utf8.MAX_BYTES_PER_CHAR * (length - ascii);
        if (most > largestArray && ascii + Utf8.length(source, ascii) > largestArray) {
            return TOO_LARGE;
        }
        ensure(most, ascii);
        mark(bytes.length);
        int end = Utf8.write(source, ascii, bytes, ascii);
        copied(end < 0 ? ~end : end);
        return end;
    }

    /**
     * Copies a stream to its end, but no further than to a number of bytes.
     *
     * @return how many bytes it had
     * @throws IOException if the stream fails, or says that it has read more than it was asked for
     */
    public int copy(InputStream source, long limit) throws IOException {
        int most = (int) Math.min(limit, largestArray);
        int length = 0;
        while (length < most) {
            if (length == bytes.length) {
                ensure(Math.min(most, Math.max(FIRST_CAPACITY, 2L * length)), length);
            }
            // A stream that fails may have copied something before.
            int before = used;
            mark(bytes.length);
            int count = read(source, length, Math.min(bytes.length, most) - length);
            used = before;
            if (count < 0) {
                break;
            }
            length += count;
            mark(length);
        }
        return copied(length);
    }

    /** Overwrites what an earlier document has left behind the end of this one. Returns the end. */
    private int copied(int end) {
        if (used > end) {
            Arrays.fill(bytes, end, used, (byte) 0);
            used = end;
        }
        return end;
    }

    /** Reads at least one byte, or returns -1 at the end. */
    private int read(InputStream source, int offset, int length) throws IOException {
        int count = source.read(bytes, offset, length);
        if (count == 0) {
            // A stream that has nothing yet must not be asked in a circle. This method waits, or knows that the end is
            // there.
            int next = source.read();
            if (next >= 0 && next <= 0xFF) {
                bytes[offset] = (byte) next;
                return 1;
            }
            count = next < 0 ? next : length + 1;
        }
        if (count < -1 || count > length) {
            throw new IOException("the stream is broken: it returned what its contract rules out");
        }
        return count;
    }

    private void mark(int end) {
        used = Math.max(used, end);
    }

    private void ensure(long capacity, int kept) {
        if (bytes.length >= capacity) {
            return;
        }
        byte[] old = bytes;
        int length = (int) Math.min(capacity, largestArray);
        retention.grow(length - old.length);
        bytes = new byte[length];
        System.arraycopy(old, 0, bytes, 0, kept);
        Arrays.fill(old, (byte) 0);
        used = kept;
    }

    /** Overwrites the copy: it may be secret. */
    public void erase() {
        Arrays.fill(bytes, 0, used, (byte) 0);
        used = 0;
    }

    /**
     * Gives the array up, overwritten, unless the next document lies in it.
     *
     * @param next the array of the next document
     */
    public void giveUp(byte[] next) {
        if (bytes == next) {
            retention.grow(next.length);
            return;
        }
        erase();
        bytes = NOTHING;
    }
}
