package dev.jeton.stream;

/** How the elements of a stream are delimited. */
public enum StreamFormat {
    /**
     * One document, an array: {@code [{"id":1},{"id":2}]}. The number of elements is not limited: {@code maxElements} does not apply.
     * White space is allowed between the elements.
     */
    ARRAY,

    /**
     * An element in each line, known as NDJSON, JSON Lines and {@code application/x-ndjson}. Lines end with a line feed, before which a carriage
     * return may stand; the last one need not end. Lines of nothing but white space are skipped. An element that goes over several
     * lines is an error in each of them.
     */
    LINES,

    /**
     * JSON text sequences by RFC 7464, {@code application/json-seq}: each element stands between a record separator (U+001E) and a line feed. As section
     * 2.4 says, a number, {@code true}, {@code false} or {@code null} without white space after it may have been cut off, and is an
     * error. White space after other elements may be missing.
     */
    SEQUENCE,

    /**
     * Documents one after the other, with or without white space between them: {@code {"id":1}{"id":2}}. A number, {@code true}, {@code
     * false} and {@code null} must be followed by white space or the end.
     */
    CONCATENATED;

    /** Whether the next element can be found however damaged this one is. */
    boolean isRecoverable() {
        return this == LINES || this == SEQUENCE;
    }
}
