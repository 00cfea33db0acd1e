package dev.jeton.internal.read;

import dev.jeton.JsonLimits;
import org.jspecify.annotations.Nullable;

/** Where a value of a document lies, and a reader to read it again. The reader is made when it is needed, and kept. */
public final class Region {
    private static final byte[] NOTHING = {};

    private byte[] buffer = NOTHING;
    private int from;
    private int to;

    private boolean present;

    private JsonLimits limits = JsonLimits.DEFAULT;

    private @Nullable DocumentReader reader;

    /** Whether the reader has been at the document. */
    private boolean opened;

    /** Makes an empty region. */
    public Region() {}

    /** Returns the array that holds the value. */
    public byte[] buffer() {
        return buffer;
    }

    /** Returns where the value starts. */
    public int from() {
        return from;
    }

    /** Returns where the value ends. */
    public int to() {
        return to;
    }

    /** Returns whether there is a value. */
    public boolean isPresent() {
        return present;
    }

    /** Returns the size of the value in bytes. */
    public int length() {
        return to - from;
    }

    /** Starts at the reader's next byte that is no white space. */
    @SuppressWarnings("ReferenceEquality") // Limits that are only equal may be stored again.
    public void begin(DocumentReader source) {
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
    public void end(DocumentReader source) {
        to = source.position;
        present = true;
    }

    /** Is set to a value that starts at a position and ends where a reader stands. */
    public void set(DocumentReader source, int start) {
        buffer = source.buffer;
        limits = source.limits;
        from = start;
        to = source.position;
        present = true;
    }

    /** Is set to a value that starts where a reader stands, and ends somewhere in its document. */
    public void set(DocumentReader source) {
        begin(source);
        to = source.end;
        present = true;
    }

    /** Returns the reader, at the start of the value. */
    public DocumentReader open() {
        DocumentReader own = reader;
        if (own == null || !own.limits.equals(limits)) {
            own = new DocumentReader(limits);
            reader = own;
        }
        opened = true;
        own.start(buffer, from, to - from);
        return own;
    }

    /** Forgets the document; the reader overwrites what it decoded. */
    public void forget() {
        if (opened && reader != null) {
            reader.eraseCopies();
        }
        opened = false;
        present = false;
        buffer = NOTHING;
        from = 0;
        to = 0;
    }
}
