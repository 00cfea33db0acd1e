package dev.jeton.http;

import dev.jeton.JsonException;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** What becomes of a document that was received. */
interface DocumentReading<R extends @Nullable Object> {
    /** Makes the result of the document, which is in the array from its start. The array is overwritten afterwards. */
    R read(byte[] document, int length) throws IOException;

    /** The exception for a document that could not be received. */
    Exception rejected(JsonException error);
}
