package dev.jeton;

/**
 * A document was rejected, or a value can't be written. It says what is wrong and where, and holds no byte of the document: no
 * value, no unknown name, no excerpt. It can be logged although documents hold secrets.
 */
public final class JsonException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Which kind of error this is. */
    private final JsonErrorCode code;

    /** Where in the schema. */
    private final String path;

    /** Where in the bytes. */
    private final long offset;

    /** Where for an editor. */
    private final int line;

    /** Where for an editor. */
    private final int column;

    JsonException(JsonErrorCode code, String path, long offset, int line, int column) {
        super(message(code, path, offset, line, column));
        this.code = code;
        this.path = path;
        this.offset = offset;
        this.line = line;
        this.column = column;
    }

    /** Neither trace nor cause nor suppression: it is thrown more than once, and must not change. */
    private JsonException() {
        super("the error is in a JsonError", null, false, false);
        this.code = JsonErrorCode.INVALID_VALUE;
        this.path = "$";
        this.offset = 0;
        this.line = 1;
        this.column = 1;
    }

    /** Makes the exception that stands for an error which is kept elsewhere. */
    static JsonException signal() {
        return new JsonException();
    }

    static String message(JsonErrorCode code, String path, long offset, int line, int column) {
        return code + " at " + path + " (line " + line + ", column " + column + ", offset " + offset + "): "
                + code.description();
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
        return path;
    }

    /**
     * Where in the document the error is.
     *
     * @return the number of bytes before it, from the start of the document; for an error of writing, the number of bytes
     *     written so far
     */
    public long offset() {
        return offset;
    }

    /**
     * The line of the error.
     *
     * @return 1 for the first line; lines end with a line feed
     */
    public int line() {
        return line;
    }

    /**
     * The column of the error.
     *
     * @return 1 for the first character (code point) of a line
     */
    public int column() {
        return column;
    }
}
