package dev.jeton;

import dev.jeton.internal.error.ErrorPlace;
import org.jspecify.annotations.Nullable;

/**
 * Thrown if a document is rejected or a value cannot be written. It says what is wrong and where, and contains nothing of the document:
 * no value, no unknown name, no excerpt. So it can be logged even if documents hold secrets.
 */
public final class JsonException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Which kind of error this is. */
    private final JsonErrorCode code;

    private final ErrorPlace place;

    /** What should have been there, and what was. */
    private final @Nullable JsonKind expected;

    private final @Nullable JsonKind found;

    /** What a user's code threw. It may say anything, so it is not sent to where this exception is. */
    private final transient @Nullable Throwable thrown;

    JsonException(JsonErrorCode code, ErrorPlace place) {
        this(code, place, null, null, null);
    }

    JsonException(
            JsonErrorCode code,
            ErrorPlace place,
            @Nullable JsonKind expected,
            @Nullable JsonKind found,
            @Nullable Throwable thrown) {
        super(message(code, place, expected, found));
        this.code = code;
        this.place = place;
        this.expected = expected;
        this.found = found;
        this.thrown = thrown;
    }

    /** Neither trace nor cause nor suppressed exceptions: it is thrown more than once, and must not change. */
    private JsonException() {
        super("the error is in a JsonError", null, false, false);
        this.code = JsonErrorCode.INVALID_VALUE;
        this.place = new ErrorPlace("$", 0, 1, 1);
        this.expected = null;
        this.found = null;
        this.thrown = null;
    }

    /** Makes the exception that stands for an error which is kept elsewhere. */
    static JsonException signal() {
        return new JsonException();
    }

    static String message(JsonErrorCode code, ErrorPlace place, @Nullable JsonKind expected, @Nullable JsonKind found) {
        String what = expected == null || found == null
                ? code.description()
                : "expected " + expected.description() + ", found " + found.description();
        return code + " at " + place.path() + " (line " + place.line() + ", column " + place.column() + ", offset "
                + place.offset() + "): " + what;
    }

    /**
     * The same error at another place, for a document that lies in a larger text, such as an element of a stream.
     *
     * @param path where in the larger text's type, starting with {@code $}; it becomes a part of the message
     * @param offset the number of bytes before it in the larger text
     * @param line its line there, from 1
     * @param column its column there, from 1
     * @return a new exception with the stack trace of this one, and what was thrown behind this one
     */
    public JsonException at(String path, long offset, int line, int column) {
        JsonException moved =
                new JsonException(code, new ErrorPlace(path, offset, line, column), expected, found, thrown);
        moved.setStackTrace(getStackTrace());
        return moved;
    }

    /**
     * What is wrong.
     *
     * @return the code
     */
    public JsonErrorCode code() {
        return code;
    }

    /**
     * Where in the type the error is, such as {@code $.properties[2].key}. Names are those of the type's properties, never of
     * the document: what the type does not know, and the keys of a map, appear as {@code *}.
     *
     * @return a path that starts with {@code $}
     */
    public String path() {
        return place.path();
    }

    /**
     * Where in the document the error is.
     *
     * @return the number of bytes before it, from the start of the document; for an error of writing, the number of bytes
     *     written so far
     */
    public long offset() {
        return place.offset();
    }

    /**
     * The line of the error.
     *
     * @return 1 for the first line; lines end with a line feed
     */
    public int line() {
        return place.line();
    }

    /**
     * The column of the error.
     *
     * @return 1 for the first character (code point) of a line
     */
    public int column() {
        return place.column();
    }

    /**
     * Which kind of value was expected, for {@link JsonErrorCode#WRONG_TYPE} and {@link JsonErrorCode#NULL_VALUE}. If several kinds are
     * allowed, it is the usual one.
     *
     * @return the kind, or null where the error is about something else or no single kind is expected
     */
    public @Nullable JsonKind expected() {
        return expected;
    }

    /**
     * Which kind of value was found, for {@link JsonErrorCode#WRONG_TYPE} and {@link JsonErrorCode#NULL_VALUE}.
     *
     * @return the kind, or null where the error is about something else
     */
    public @Nullable JsonKind found() {
        return found;
    }

    /**
     * What a user's code threw, such as the constructor of a record, for {@link JsonErrorCode#INVALID_OBJECT}. It is not the cause, since loggers print
     * causes and its message may hold values of the document. It is not serialized.
     *
     * @return the exception, or null where no user's code threw one
     */
    public @Nullable Throwable thrown() {
        return thrown;
    }
}
