package dev.jeton.benchmarks.binding;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads very many documents at once.
 *
 * @param <T> what each of them becomes
 */
public interface SequenceBinding<T> extends Binding<T> {
    /** Reads the elements of one array. */
    List<T> readArray(byte[] json) throws IOException;

    /** Reads a document in each line. */
    List<T> readLines(byte[] json) throws IOException;

    /** Does so for a library that can't: JSON has no line break inside a string. */
    static <T> List<T> eachLine(byte[] json, PartReader<T> reader) throws IOException {
        List<T> values = new ArrayList<>();
        int from = 0;
        while (from < json.length) {
            int end = endOfLine(json, from);
            values.add(reader.readPart(json, from, end - from));
            from = end + 1;
        }
        return values;
    }

    /** Returns where the next line break is, or where the array ends. */
    static int endOfLine(byte[] json, int from) {
        int end = from;
        while (end < json.length && json[end] != '\n') {
            end++;
        }
        return end;
    }

    /**
     * Reads a document that is a part of an array.
     *
     * @param <T> what it becomes
     */
    @FunctionalInterface
    interface PartReader<T> {
        /** Reads the document. */
        T readPart(byte[] json, int offset, int length) throws IOException;
    }
}
