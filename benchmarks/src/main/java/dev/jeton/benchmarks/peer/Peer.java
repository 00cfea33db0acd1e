package dev.jeton.benchmarks.peer;

import com.dslplatform.json.JsonWriter;
import dev.jeton.benchmarks.type.TokenResponse;

/**
 * A library in one setting that reads the token response of the main comparison. Those that write have a method {@code write} of a
 * record, or of a {@link WriteInput}. A benchmark calls the class itself, so that nothing lies between; tests and the table of strictness
 * call this interface.
 */
public interface Peer {
    /**
     * Reads a document as a user of the library does.
     *
     * @return what the library makes of it: the record, or the library's own type of the same members
     * @throws Exception if the library rejects it
     */
    Object read(byte[] document) throws Exception;

    /** Returns the record with the members of what {@link #read} returned. */
    default TokenResponse asTokenResponse(Object read) {
        return (TokenResponse) read;
    }

    /** Returns the bytes of what the class returned when it wrote a token response, as a new array or in a buffer that it uses again. */
    default byte[] asBytes(Object written) {
        if (written instanceof JsonWriter writer) {
            return writer.toByteArray();
        }
        return (byte[]) written;
    }
}
