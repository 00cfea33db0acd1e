package dev.jeton.benchmarks.peer;

import com.dslplatform.json.JsonWriter;
import dev.jeton.benchmarks.type.TokenResponse;

/**
 * A library in one setting, that reads and writes the token response of the main comparison. A benchmark calls the class itself, so
 * that nothing lies between; tests and the table of strictness call this interface.
 */
public interface Peer {
    /**
     * Reads a document as a user of the library does.
     *
     * @return what the library makes of it: the record, or the library's own type of the same members
     * @throws Exception if the library rejects it
     */
    Object read(byte[] document) throws Exception;

    /**
     * Writes a token response.
     *
     * @return a new array, or the library's buffer if it has one that is used again
     * @throws Exception if the library can't
     */
    Object write(TokenResponse value) throws Exception;

    /** Returns the record with the members of what {@link #read} returned. */
    default TokenResponse asTokenResponse(Object read) {
        return (TokenResponse) read;
    }

    /** Returns the bytes of what {@link #write} returned. */
    default byte[] asBytes(Object written) {
        if (written instanceof JsonWriter writer) {
            return writer.toByteArray();
        }
        return (byte[]) written;
    }
}
