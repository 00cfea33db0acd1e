package dev.jeton;

import org.jspecify.annotations.Nullable;

/** Where a value of a document lies, and a reader to read it again. The reader is made when it is needed, and kept. */
final class Span {
    private static final byte[] NOTHING = {};

    byte[] buffer = NOTHING;
    int from;
    int to;

    private boolean present;

    private JsonLimits limits = JsonLimits.DEFAULT;

    private @Nullable JsonReader reader;

    /** Whether the reader has been at the document. */
    private boolean opened;

    boolean isPresent() {
        return present;
    }

    /** Whether {@link #forget()} has not come to its end since a value began. */
    @SuppressWarnings("ReferenceEquality") // It is about this one array.
    boolean holdsDocument() {
        return buffer != NOTHING;
    }

    int length() {
        return to - from;
    }

    /** Starts at the reader's next byte that is no white space. */
    @SuppressWarnings("ReferenceEquality") // Limits that are only equal may be stored again.
    void begin(JsonReader source) {
        source.next();
        if (opened) {
            forget();
        }
        present = false;
        // Mostly the same array comes again, and looking is cheaper than telling the garbage collector of a new one.
        if (buffer != source.buffer) {
            buffer = source.buffer;
        }
        if (limits != source.limits) {
            limits = source.limits;
        }
        from = source.position;
        to = from;
    }

    /** Ends where the reader stands. */
    void end(JsonReader source) {
        to = source.position;
        present = true;
    }

    /** Is set to a value that starts where a reader stands, and ends somewhere in its document. */
    void set(JsonReader source) {
        begin(source);
        to = source.end;
        present = true;
    }

    /** Returns the reader, at the start of the value. */
    JsonReader open() {
        JsonReader own = reader;
        if (own == null || !own.limits.equals(limits)) {
            own = new JsonReader(limits);
            reader = own;
        }
        opened = true;
        return own.reset(buffer, from, to - from);
    }

    /** Forgets the document; the reader overwrites what it decoded. */
    void forget() {
        if (opened && reader != null) {
            reader.clear();
        }
        opened = false;
        present = false;
        buffer = NOTHING;
        from = 0;
        to = 0;
    }
}
