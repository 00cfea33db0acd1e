package dev.jeton.benchmarks.binding;

import java.io.IOException;

/**
 * A type, read and written by one library, set up as {@code ReadBenchmark} and {@code WriteBenchmark} have it. Unknown members are
 * skipped and nulls are not written. For one thread: whatever a library allows to be used again is used again.
 *
 * @param <T> what a document becomes: the type or, where nothing is made of it, a view
 */
public interface Binding<T> {
    /**
     * Reads a document.
     *
     * @throws IOException if the library rejects it, or a {@link RuntimeException}, as the library likes
     */
    T read(byte[] json) throws IOException;

    /**
     * Writes a document.
     *
     * @return what holds it, as the library has it: a new array, or a writer that is used again
     */
    Object write(T value) throws IOException;
}
