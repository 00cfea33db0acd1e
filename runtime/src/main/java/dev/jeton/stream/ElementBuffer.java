package dev.jeton.stream;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.Arrays;

/** What has arrived of a stream and is still needed: the start of an element, and what came with it. */
final class ElementBuffer {
    static final int CAPACITY = 16 << 10;

    private static final int LARGEST_ARRAY = Integer.MAX_VALUE - 8;

    /** Of a larger one the buffer could not hold more. */
    static final int LARGEST_ELEMENT = LARGEST_ARRAY - CAPACITY;

    /** Above this the array is given up when little is left in it. */
    private final int maxRetainedBytes;

    private byte[] bytes = new byte[CAPACITY];

    private int end;

    /** Behind this there are only zeros. */
    private int used;

    ElementBuffer(int maxRetainedBytes) {
        this.maxRetainedBytes = Math.max(maxRetainedBytes, CAPACITY);
    }

    byte[] bytes() {
        return bytes;
    }

    int end() {
        return end;
    }

    /**
     * Drops what is before a position, and makes room behind what is left. The array doubles when what is left nearly fills it; that is one element, so it is
     * never much larger than twice the largest element.
     */
    void makeRoom(int kept) {
        int left = end - kept;
        if (bytes.length > maxRetainedBytes && left <= CAPACITY / 2) {
            replace(CAPACITY, kept, left);
        } else if (bytes.length - left < CAPACITY / 2) {
            replace((int) Math.min(2L * bytes.length, LARGEST_ARRAY), kept, left);
        } else if (kept > 0 && left > 0) {
            System.arraycopy(bytes, kept, bytes, 0, left);
        }
        end = left;
    }

    private void replace(int capacity, int kept, int left) {
        byte[] old = bytes;
        bytes = new byte[capacity];
        System.arraycopy(old, kept, bytes, 0, left);
        Arrays.fill(old, 0, used, (byte) 0);
        used = left;
    }

    /** Makes room for a number of bytes. */
    void reserve(int length) {
        if (length > room()) {
            if (length > LARGEST_ARRAY - end) {
                throw new IllegalArgumentException(
                        "the bytes and what is left of those before do not fit into an array");
            }
            replace((int) Math.min(Math.max(2L * bytes.length, (long) end + length), LARGEST_ARRAY), 0, end);
        }
    }

    /** How many bytes can be taken. */
    int room() {
        return bytes.length - end;
    }

    void take(byte[] source, int offset, int length) {
        System.arraycopy(source, offset, bytes, end, length);
        taken(length);
    }

    /** Takes as many bytes as there is room for. */
    void take(ByteBuffer source, int length) {
        source.get(bytes, end, length);
        taken(length);
    }

    /**
     * Takes what a stream has, at least a byte unless it has ended, in one call.
     *
     * @return whether there was something
     * @throws IOException if the stream fails, or says that it has read more than it was asked for
     */
    boolean take(InputStream source) throws IOException {
        int room = room();
        // A stream that fails may have copied something before.
        used = bytes.length;
        int count = source.read(bytes, end, room);
        if (count == 0) {
            // A stream that has nothing yet must not be asked in a circle. This method waits, or knows that the end is
            // there.
            int next = source.read();
            if (next < -1 || next > 0xFF) {
                count = -2;
            } else if (next == -1) {
                count = -1;
            } else {
                bytes[end] = (byte) next;
                count = 1;
            }
        }
        if (count < -1 || count > room) {
            throw new IOException("the stream is broken: it returned what its contract rules out");
        }
        end += Math.max(count, 0);
        return count > 0;
    }

    private void taken(int length) {
        end += length;
        used = Math.max(used, end);
    }

    /** Overwrites everything: it may be secret. */
    void erase() {
        Arrays.fill(bytes, 0, used, (byte) 0);
        used = 0;
        end = 0;
    }
}
