package dev.jeton.stream;

import dev.jeton.internal.text.ByteSearch;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Writes a stream element by element, through one buffer: nothing is allocated once that has grown to the largest element. Memory above
 * {@link dev.jeton.JsonLimits#maxRetainedBytes()} that an element needed is overwritten and given up once the element is handed over. An element that can't be
 * written leaves nothing in the stream, which goes on with the next.
 *
 * <p>Elements have no line feeds where the format is {@link StreamFormat#LINES}: those that are in raw JSON, in a view, or come from a
 * {@linkplain dev.jeton.JsonCodec#pretty() pretty} codec are white space, and become spaces.
 *
 * <p>Serves one thread at a time. Bytes are held back until there are 16 KB of them, or until {@link #flush()} or {@link #close()}. After an {@link IOException} the stream
 * is broken, and nothing can be written any more.
 *
 * @param <T> the type of the elements
 */
public final class JsonStreamWriter<T extends @Nullable Object> implements AutoCloseable {
    private static final int CAPACITY = 16 << 10;

    private final StreamFormat format;
    private final ElementEncoder<T> encoder;
    private final OutputStream target;
    /** What is larger is given up when it was handed over. */
    private final int maxRetainedBytes;

    private byte[] buffer = new byte[CAPACITY];
    private int end;
    private boolean empty = true;
    private boolean broken;
    private boolean closed;

    JsonStreamWriter(StreamFormat format, ElementEncoder<T> encoder, OutputStream target, int maxRetainedBytes) {
        this.format = format;
        this.encoder = encoder;
        this.target = target;
        this.maxRetainedBytes = Math.max(maxRetainedBytes, CAPACITY);
    }

    /** The size of the array that is kept for the next element. */
    int retainedBytes() {
        return buffer.length;
    }

    /** Whether nothing of what was written is left. */
    boolean holdsZerosOnly() {
        return Arrays.equals(buffer, new byte[buffer.length]);
    }

    /**
     * Writes an element.
     *
     * @param element the element; not null unless the codec is a {@code nullable()} one. Of a view what it holds is written as it stands
     * @throws dev.jeton.JsonException if it can't be written
     * @throws IllegalStateException if the writer is closed or broken, or the element is an empty view
     * @throws IOException if the target fails
     */
    public void write(T element) throws IOException {
        requireOpen();
        encoder.encode(element);
        // Of the format there are two bytes at most around an element.
        if (buffer.length - end < 2) {
            writeOut();
        }
        int start = end + prefixLength();
        int size = encoder.tryCopyTo(buffer, start, buffer.length - start - 1);
        if (size < 0) {
            writeOut();
            start = prefixLength();
            if (-size > buffer.length - start - 1) {
                grow(-size);
            }
            size = encoder.tryCopyTo(buffer, start, buffer.length - start - 1);
        }
        writePrefix();
        end = start + size;
        if (format == StreamFormat.LINES) {
            joinLines(start);
        }
        if (format != StreamFormat.ARRAY) {
            buffer[end++] = '\n';
        }
        empty = false;
        if (end >= CAPACITY) {
            writeOut();
        }
        if (size > maxRetainedBytes) {
            encoder.giveUp();
        }
    }

    private int prefixLength() {
        return format == StreamFormat.ARRAY || format == StreamFormat.SEQUENCE ? 1 : 0;
    }

    private void writePrefix() {
        if (format == StreamFormat.ARRAY) {
            buffer[end] = (byte) (empty ? '[' : ',');
        } else if (format == StreamFormat.SEQUENCE) {
            buffer[end] = SequenceFraming.RECORD_SEPARATOR;
        }
    }

    /** The line feeds of valid JSON are between its values, never in strings. */
    private void joinLines(int start) {
        for (int at = ByteSearch.indexOf(buffer, start, end, '\n');
                at < end;
                at = ByteSearch.indexOf(buffer, at + 1, end, '\n')) {
            buffer[at] = ' ';
        }
    }

    private void grow(int size) {
        replace(Math.max(Math.addExact(size, 2), Math.min(buffer.length, Integer.MAX_VALUE / 4) * 2));
    }

    /** What was written is elsewhere by then. */
    private void replace(int capacity) {
        byte[] old = buffer;
        buffer = new byte[capacity];
        Arrays.fill(old, (byte) 0);
    }

    /**
     * Writes elements.
     *
     * @param elements the elements, in their order
     * @throws dev.jeton.JsonException if one can't be written; those before it are in the stream
     * @throws IOException if the target fails
     */
    public void writeAll(Iterable<? extends T> elements) throws IOException {
        for (T element : elements) {
            write(element);
        }
    }

    /**
     * Hands everything that was written over to the target, and flushes it. An array has no end before the writer is closed.
     *
     * @throws IllegalStateException if the writer is closed or broken
     * @throws IOException if the target fails
     */
    public void flush() throws IOException {
        requireOpen();
        writeOut();
        broken = true;
        target.flush();
        broken = false;
    }

    private void writeOut() throws IOException {
        broken = true;
        target.write(buffer, 0, end);
        broken = false;
        end = 0;
        if (buffer.length > maxRetainedBytes) {
            replace(CAPACITY);
        }
    }

    private void requireOpen() {
        if (closed || broken) {
            throw new IllegalStateException(closed ? "the writer is closed" : "the target has failed");
        }
    }

    /**
     * Ends the stream: the array, if it is one. Hands everything over, closes the target, and overwrites the buffer. Closing it again does nothing.
     *
     * @throws IOException if the target fails; it is closed all the same
     */
    @Override
    public void close() throws IOException {
        if (closed) {
            return;
        }
        closed = true;
        try (OutputStream closing = target) {
            if (!broken) {
                end();
                closing.write(buffer, 0, end);
            }
        } finally {
            encoder.giveUp();
            Arrays.fill(buffer, (byte) 0);
        }
    }

    private void end() throws IOException {
        if (format == StreamFormat.ARRAY) {
            if (buffer.length - end < 2) {
                writeOut();
            }
            if (empty) {
                buffer[end++] = '[';
            }
            buffer[end++] = ']';
        }
    }
}
