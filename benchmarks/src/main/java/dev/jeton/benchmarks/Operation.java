package dev.jeton.benchmarks;

import dev.jeton.benchmarks.binding.Binding;
import java.io.IOException;

/** What a benchmark does with a document, whichever library does it. */
enum Operation {
    /** Makes a value, or fills a view. */
    READ,
    /** Writes what was read before. */
    WRITE,
    /** Reads, and writes that. */
    ROUND_TRIP;

    /** Returns the operation that a parameter names: {@code read}, {@code write} or {@code roundTrip}. */
    static Operation named(String name) {
        return switch (name) {
            case "read" -> READ;
            case "write" -> WRITE;
            case "roundTrip" -> ROUND_TRIP;
            default -> throw new IllegalArgumentException(name);
        };
    }

    /** Returns this operation, ready to run. One such task runs in a fork: all calls inside have one target there. */
    <T> Task on(byte[] document, Binding<T> binding) throws IOException {
        return switch (this) {
            case READ -> () -> binding.read(document);
            case WRITE -> {
                T value = binding.read(document);
                yield () -> binding.write(value);
            }
            case ROUND_TRIP -> () -> binding.write(binding.read(document));
        };
    }

    /** What is measured. */
    @FunctionalInterface
    interface Task {
        /** Runs once, and returns what was made so that none of it is optimised away. */
        Object run() throws IOException;
    }
}
