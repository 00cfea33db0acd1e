package dev.jeton.internal.read;

import dev.jeton.JsonReader;

/** What a reader holds of documents, for tests of other packages. */
public final class ReaderMemory {
    private ReaderMemory() {}

    /** The array that holds the document. */
    public static byte[] document(JsonReader reader) {
        return engine(reader).buffer;
    }

    /** The array for decoded text. */
    public static byte[] scratch(JsonReader reader) {
        return engine(reader).scratch;
    }

    /** How much of it has been used. */
    public static int scratchEnd(JsonReader reader) {
        return engine(reader).scratchEnd;
    }

    /** The array that holds the text that was read last. */
    public static byte[] text(JsonReader reader) {
        return engine(reader).text;
    }

    /** How long that text is. */
    public static int textLength(JsonReader reader) {
        return engine(reader).textEnd - engine(reader).textStart;
    }

    private static ReaderState engine(JsonReader reader) {
        return (ReaderState) reader;
    }
}
