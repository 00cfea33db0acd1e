package dev.jeton;

import dev.jeton.internal.read.DocumentReader;

/** Readers as the engine and generated code see them. */
public final class Readers {
    private Readers() {}

    /** The same reader, with all its methods. */
    public static DocumentReader of(JsonReader reader) {
        return (DocumentReader) reader;
    }
}
