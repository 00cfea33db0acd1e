package dev.jeton.stream;

import dev.jeton.JsonException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * Iterates over the elements of a stream. It reads as much as it takes to find the next element, in one call to the source if that is
 * enough, so elements are returned as they arrive. It holds no more than one element and 16 KB of what follows.
 *
 * <p>After the last element of an array the source is read to its end, since nothing may follow. An error is thrown by {@link #next()}, in the place of the element,
 * and is the last thing that happens: {@link #hasNext()} is false from then on.
 *
 * <p>Where the elements are views, it is always the same one, and holds the element until the next call of {@code hasNext}, {@code next} or {@code close}.
 *
 * <p>Serves one thread at a time. Closing it closes the source, and overwrites what the iterator holds of the stream.
 *
 * @param <T> the type of the elements
 */
public final class JsonIterator<T extends @Nullable Object> implements Iterator<T>, AutoCloseable {
    private final ElementEngine<T> engine;
    private final InputStream source;

    /** Whether the next element, or the error in its place, was looked for and not handed over. No enum: to store a reference costs more, for the garbage collector. */
    private boolean ready;

    private boolean ended;
    private @Nullable JsonException failure;

    JsonIterator(ElementEngine<T> engine, InputStream source) {
        this.engine = engine;
        this.source = source;
    }

    /**
     * Returns whether there is another element, or an error. Reads until that is known.
     *
     * @throws UncheckedIOException if the source fails, which includes that the thread was interrupted in a channel
     */
    @Override
    public boolean hasNext() {
        if (!ready && !ended) {
            boolean found = false;
            try {
                found = look();
            } catch (JsonException error) {
                failure = error;
                found = true;
            } finally {
                ready = found;
                ended = !found;
            }
        }
        return ready;
    }

    private boolean look() {
        while (true) {
            switch (engine.advance()) {
                case ELEMENT -> {
                    return true;
                }
                case MORE -> fill();
                case END -> {
                    return false;
                }
            }
        }
    }

    private void fill() {
        boolean filled = false;
        try {
            engine.take(source);
            filled = true;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            if (!filled) {
                engine.finish();
            }
        }
    }

    /**
     * Reads the next element.
     *
     * @return the element
     * @throws JsonException if it is damaged, or the stream is; its place is counted in the whole stream
     * @throws NoSuchElementException if there is none
     * @throws UncheckedIOException if the source fails
     */
    @Override
    public T next() {
        if (!hasNext()) {
            throw new NoSuchElementException("the stream has no more elements");
        }
        ready = false;
        JsonException error = failure;
        if (error != null) {
            failure = null;
            ended = true;
            throw error;
        }
        return engine.element();
    }

    /**
     * The number of the element that {@link #next()} has returned or {@link #hasNext()} has found.
     *
     * @return from 0; elements that were skipped count; -1 before the first
     */
    public long index() {
        return engine.index();
    }

    /**
     * The line in which the element starts. It must be asked for before the stream goes on.
     *
     * @return from 1; lines end with a line feed
     */
    public long line() {
        return engine.line();
    }

    /**
     * Where the element starts. It must be asked for before the stream goes on.
     *
     * @return the number of bytes before it, from the start of the stream; for lines that of the line
     */
    public long offset() {
        return engine.offset();
    }

    /**
     * The elements that are left, as a sequential stream. Closing it closes this iterator. Where the elements are views, they must be used one by one: an
     * operation that holds elements back, such as {@code sorted} or {@code toList}, would see one view several times.
     *
     * @return a stream, ordered and of unknown size; it throws what {@link #next()} throws
     */
    public Stream<T> stream() {
        Spliterator<T> elements = Spliterators.spliteratorUnknownSize(this, Spliterator.ORDERED);
        return StreamSupport.stream(elements, false).onClose(this::closeUnchecked);
    }

    private void closeUnchecked() {
        try {
            close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Closes the source, and overwrites what this iterator holds of the stream. A view that it has returned is empty.
     *
     * @throws IOException if the source does
     */
    @Override
    public void close() throws IOException {
        ready = false;
        ended = true;
        failure = null;
        engine.finish();
        source.close();
    }
}
