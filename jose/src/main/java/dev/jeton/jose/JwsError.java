package dev.jeton.jose;

import dev.jeton.JsonError;
import dev.jeton.JsonException;
import org.jspecify.annotations.Nullable;

/**
 * Receives the error of {@link CompactJws#tryParse(byte[], int, int, JwsError)}, for callers that want neither an exception nor garbage.
 * It says the same as a {@link JwsException}, and like it shows nothing of the token. It is made to be used again, by
 * one thread at a time.
 */
public final class JwsError {
    private @Nullable JwsErrorCode code;

    private int offset;

    private final JsonError json = new JsonError();

    /** Makes one that holds no error. */
    public JwsError() {}

    /** Forgets the error. */
    public void reset() {
        code = null;
        offset = 0;
        json.reset();
    }

    /** Takes an error. Returns false, as {@code tryParse} then does. */
    boolean take(JwsErrorCode what, int at) {
        code = what;
        offset = at;
        return false;
    }

    /** Takes an error of JSON, which {@link #json()} holds already. The bytes are about to be overwritten: lines are counted now. */
    boolean takeJson(JwsErrorCode what, int at) {
        json.line();
        return take(what, at);
    }

    /**
     * What is wrong.
     *
     * @return the code, or null if there is no error
     */
    public @Nullable JwsErrorCode code() {
        return code;
    }

    /**
     * Where in the token the error is.
     *
     * @return the number of bytes before it; for an error of JSON, before the part that is JSON; 0 if there is no error
     */
    public int offset() {
        return offset;
    }

    /**
     * Why the JSON of a part was rejected. Its places are counted in the decoded part.
     *
     * @return always the same object; its code is null where the error is about something else
     */
    public JsonError json() {
        return json;
    }

    /**
     * The same error as an exception.
     *
     * @return a new exception
     * @throws IllegalStateException if there is no error
     */
    public JwsException toException() {
        JwsErrorCode known = code;
        if (known == null) {
            throw new IllegalStateException("no error");
        }
        JsonException cause = json.code() == null ? null : json.toException();
        return new JwsException(known, offset, cause);
    }

    /** Says what {@link JwsException#getMessage()} says. */
    @Override
    public String toString() {
        JwsErrorCode known = code;
        return known == null
                ? "no error"
                : JwsException.message(known, offset, json.code() == null ? null : json.toString());
    }
}
