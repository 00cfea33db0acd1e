package dev.jeton;

import dev.jeton.codegen.NameTable;
import dev.jeton.internal.error.ErrorPath;
import dev.jeton.internal.error.ErrorPlace;
import dev.jeton.internal.text.TextPosition;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Receives the error of {@link JsonView#tryParse(byte[], int, int, JsonError)}, for callers that want neither an exception nor garbage.
 * It says the same as a {@link JsonException}, and like it shows nothing of the document. Until {@link #reset()} or the next document it
 * refers to the array that was parsed. It is made to be used again, by one thread at a time, and allocates nothing once it has grown to
 * the deepest path.
 */
public final class JsonError {
    /**
     * Thrown inside the reader where the error is kept here. It never leaves the API, and as it is thrown again and again it can't be
     * changed: it has no stack trace and takes neither a cause nor suppressed exceptions.
     */
    final JsonException signal = JsonException.signal();

    private @Nullable JsonErrorCode code;

    private long offset;

    /** Counted when it is asked for, as long as {@link #document} is there: counting takes longer than reading did. */
    private int line;

    private int column;

    /** Where line and column are counted; null once they are. */
    private byte @Nullable [] document;

    private int documentStart;

    /** Whether the document is a copy that is overwritten at once, so that counting can't wait. */
    private boolean copied;

    /** The scopes of the reader at the error; see {@link ErrorPath}. */
    private @Nullable NameTable[] tables = new @Nullable NameTable[8];

    private int[] indexes = new int[8];

    private int depth;

    /** The path where it came with an exception, which has no scopes. */
    private @Nullable String spelt;

    private @Nullable JsonKind expected;

    private @Nullable JsonKind found;

    private @Nullable Throwable thrown;

    /** Makes one that holds no error. */
    public JsonError() {}

    /** Forgets the error. */
    public void reset() {
        code = null;
        offset = 0;
        line = 0;
        column = 0;
        document = null;
        spelt = null;
        expected = null;
        found = null;
        thrown = null;
        for (int scope = 0; scope < depth; scope++) {
            tables[scope] = null;
        }
        depth = 0;
    }

    /** Says whether the document that is parsed next is a copy of the view's, which does not outlast its rejection. */
    void expectCopy(boolean isCopy) {
        copied = isCopy;
    }

    private void locate() {
        byte[] bytes = document;
        if (bytes != null) {
            int at = documentStart + (int) offset;
            line = TextPosition.line(bytes, documentStart, at);
            column = TextPosition.column(bytes, documentStart, at);
            document = null;
        }
    }

    /**
     * What is wrong.
     *
     * @return the code, or null if there is no error
     */
    public @Nullable JsonErrorCode code() {
        return code;
    }

    /**
     * Where in the type the error is; see {@link JsonException#path()}. The string is made by this call.
     *
     * @return a path that starts with {@code $}
     */
    public String path() {
        StringBuilder path = new StringBuilder();
        appendPath(path);
        return path.toString();
    }

    /**
     * Appends where in the type the error is; see {@link JsonException#path()}. Allocates nothing as long as the target has room
     * and the names of the type are plain identifiers.
     *
     * @param target takes the path
     */
    public void appendPath(StringBuilder target) {
        if (spelt == null) {
            ErrorPath.append(target, tables, indexes, depth);
        } else {
            target.append(spelt);
        }
    }

    /**
     * Where in the document the error is.
     *
     * @return the number of bytes before it, from the start of the document; 0 if there is no error
     */
    public long offset() {
        return offset;
    }

    /**
     * The line of the error. Where an array was parsed it is counted by the first call, in the array, which must not have been changed.
     *
     * @return 1 for the first line; lines end with a line feed; 0 if there is no error
     */
    public int line() {
        locate();
        return line;
    }

    /**
     * The column of the error. Where an array was parsed it is counted by the first call, in the array, which must not have been changed.
     *
     * @return 1 for the first character (code point) of a line; 0 if there is no error
     */
    public int column() {
        locate();
        return column;
    }

    /**
     * Which kind of value was expected; see {@link JsonException#expected()}.
     *
     * @return the kind, or null where there is no error, or one about something else
     */
    public @Nullable JsonKind expected() {
        return expected;
    }

    /**
     * Which kind of value was found; see {@link JsonException#found()}.
     *
     * @return the kind, or null where there is no error, or one about something else
     */
    public @Nullable JsonKind found() {
        return found;
    }

    /**
     * What a user's code threw; see {@link JsonException#thrown()}.
     *
     * @return the exception, or null where no user's code threw one
     */
    public @Nullable Throwable thrown() {
        return thrown;
    }

    /**
     * The same error as an exception, for callers that want one after all.
     *
     * @return a new exception
     * @throws IllegalStateException if there is no error
     */
    public JsonException toException() {
        JsonErrorCode known = code;
        if (known == null) {
            throw new IllegalStateException("no error");
        }
        return new JsonException(known, place(), expected, found, thrown);
    }

    private ErrorPlace place() {
        return new ErrorPlace(path(), offset, line(), column());
    }

    /** Takes an error from a reader. */
    void take(
            JsonErrorCode what,
            byte[] buffer,
            int start,
            int at,
            @Nullable NameTable[] openTables,
            int[] openIndexes,
            int scopes) {
        expected = null;
        found = null;
        thrown = null;
        code = what;
        offset = (long) at - start;
        document = buffer;
        documentStart = start;
        if (copied) {
            locate();
        }
        if (tables.length < scopes) {
            tables = Arrays.copyOf(tables, openTables.length);
            indexes = new int[openIndexes.length];
        }
        // Mostly these are few, and copying one by one then is cheaper than a call.
        for (int scope = 0; scope < scopes; scope++) {
            tables[scope] = openTables[scope];
            indexes[scope] = openIndexes[scope];
        }
        depth = scopes;
        spelt = null;
    }

    /** Takes the error of another. */
    void copy(JsonError other) {
        code = other.code;
        offset = other.offset;
        line = other.line;
        column = other.column;
        document = other.document;
        documentStart = other.documentStart;
        if (copied) {
            locate();
        }
        if (tables.length < other.depth) {
            tables = new @Nullable NameTable[other.tables.length];
            indexes = new int[other.indexes.length];
        }
        System.arraycopy(other.tables, 0, tables, 0, other.depth);
        System.arraycopy(other.indexes, 0, indexes, 0, other.depth);
        depth = other.depth;
        spelt = other.spelt;
        expected = other.expected;
        found = other.found;
        thrown = other.thrown;
    }

    /** Takes what the error is about besides. */
    void takeKinds(@Nullable JsonKind expectedKind, @Nullable JsonKind foundKind) {
        expected = expectedKind;
        found = foundKind;
    }

    /** Takes what a user's code threw. */
    void takeThrown(Throwable exception) {
        thrown = exception;
    }

    /** Takes an error from an exception, such as one of a codec that was written by hand and has a reader of its own; from the signal nothing. */
    void take(JsonException exception) {
        if (exception == signal) {
            return;
        }
        code = exception.code();
        offset = exception.offset();
        line = exception.line();
        column = exception.column();
        document = null;
        depth = 0;
        spelt = exception.path();
        expected = exception.expected();
        found = exception.found();
        thrown = exception.thrown();
    }

    /** Says what {@link JsonException#getMessage()} says. */
    @Override
    public String toString() {
        JsonErrorCode known = code;
        return known == null ? "no error" : JsonException.message(known, place(), expected, found);
    }
}
