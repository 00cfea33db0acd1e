package dev.jeton.jose;

import dev.jeton.JsonException;
import org.jspecify.annotations.Nullable;

/** Thrown if a token is rejected. It says what is wrong and where, and contains nothing of the token, so it can be logged. */
public final class JwsException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Which kind of error this is. */
    private final JwsErrorCode code;

    private final int offset;

    JwsException(JwsErrorCode code, int offset, @Nullable JsonException json) {
        super(message(code, offset, json == null ? null : json.getMessage()), json);
        this.code = code;
        this.offset = offset;
    }

    static String message(JwsErrorCode code, int offset, @Nullable String json) {
        String what = code + " at offset " + offset + ": " + code.description();
        return json == null ? what : what + ": " + json;
    }

    /**
     * What is wrong.
     *
     * @return the code
     */
    public JwsErrorCode code() {
        return code;
    }

    /**
     * Where in the token the error is.
     *
     * @return the number of bytes before it; for an error of JSON, before the part that is JSON
     */
    public int offset() {
        return offset;
    }

    /**
     * Why the JSON of a part was rejected; it is the cause, too. Its places are counted in the decoded part.
     *
     * @return the exception, or null where the error is about something else
     */
    public @Nullable JsonException json() {
        return getCause() instanceof JsonException json ? json : null;
    }
}
