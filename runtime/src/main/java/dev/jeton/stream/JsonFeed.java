package dev.jeton.stream;

import dev.jeton.JsonException;
import java.nio.ByteBuffer;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Takes a stream in pieces of any size, as a connection delivers them, and hands over each element as soon as its last byte was fed. The bytes are copied.
 *
 * <pre>{@code
 * JsonFeed<Grant> feed = JsonStream.of(StreamFormat.LINES, GrantCodec.INSTANCE).feed(this::accept);
 * feed.feed(first);
 * feed.feed(second);
 * feed.end();
 * }</pre>
 *
 * <p>Serves one thread at a time. It holds no more than one element and 16 KB of what follows; {@link #end()} and {@link #close()} overwrite that. After
 * an exception of any kind it is closed.
 *
 * @param <T> the type of the elements
 */
public final class JsonFeed<T extends @Nullable Object> implements AutoCloseable {
    private final ElementEngine<T> engine;
    private final Consumer<? super T> action;
    private boolean open = true;

    JsonFeed(ElementEngine<T> engine, Consumer<? super T> action) {
        this.engine = engine;
        this.action = action;
    }

    /**
     * Takes the next bytes of the stream.
     *
     * @param bytes the bytes
     * @throws JsonException if an element that ends in them is damaged, or the stream is
     * @throws IllegalStateException if the feed is closed
     */
    public void feed(byte[] bytes) {
        feed(bytes, 0, bytes.length);
    }

    /**
     * Takes the next bytes of the stream.
     *
     * @param bytes holds the bytes
     * @param offset where they start
     * @param length how many there are
     * @throws JsonException if an element that ends in them is damaged, or the stream is
     * @throws IllegalStateException if the feed is closed
     * @throws IndexOutOfBoundsException if they aren't inside the array; nothing was taken
     */
    public void feed(byte[] bytes, int offset, int length) {
        Objects.checkFromIndexSize(offset, length, bytes.length);
        enter();
        int at = offset;
        int left = length;
        while (left > 0) {
            int count = engine.take(bytes, at, left);
            at += count;
            left -= count;
            handOver();
        }
        open = true;
    }

    /**
     * Takes the next bytes of the stream.
     *
     * @param bytes holds the bytes from its position to its limit; the position is moved to the limit
     * @throws JsonException if an element that ends in them is damaged, or the stream is
     * @throws IllegalStateException if the feed is closed
     */
    public void feed(ByteBuffer bytes) {
        Objects.requireNonNull(bytes, "the bytes are null");
        enter();
        while (bytes.hasRemaining()) {
            engine.take(bytes);
            handOver();
        }
        open = true;
    }

    /**
     * Ends the stream, and closes the feed.
     *
     * @throws JsonException if the stream can't end here, or its last element is damaged
     * @throws IllegalStateException if the feed is closed
     */
    public void end() {
        enter();
        engine.end();
        handOver();
    }

    /** Closed while it works, so that it is after an exception, and is not called by its own action. */
    private void enter() {
        if (!open) {
            throw new IllegalStateException("the feed is closed, or is called by its own action");
        }
        open = false;
    }

    private void handOver() {
        boolean survived = false;
        try {
            while (engine.advance() == ElementEngine.Step.ELEMENT) {
                action.accept(engine.element());
            }
            survived = true;
        } finally {
            if (!survived) {
                engine.finish();
            }
        }
    }

    /** Abandons the stream: overwrites what was fed and not handed over. Does nothing if the feed is closed. */
    @Override
    public void close() {
        open = false;
        engine.finish();
    }
}
