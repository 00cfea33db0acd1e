package dev.jeton.internal.read;

import dev.jeton.JsonLimits;
import dev.jeton.internal.Retention;
import java.nio.ByteBuffer;
import org.jspecify.annotations.Nullable;

/** Where a value of a document lies, and a reader to read it again. The reader is made when it is needed, and kept. */
public final class Region implements Retention.Holder {
    private static final byte[] NOTHING = {};

    /** What a view takes of itself, and about what each of its members does: most have a slice or a cursor. */
    private static final int BYTES_OF_VIEW = 256;

    private static final int BYTES_OF_MEMBER = 128;

    private byte[] buffer = NOTHING;
    private int from;
    private int to;

    private boolean present;

    private JsonLimits limits = JsonLimits.DEFAULT;

    /** Whether the value is in no document: a default. */
    private boolean defaulted;

    private @Nullable DocumentReader readerOfDefault;

    /** Counts the reader and what it grows; set with the first value. */
    private @Nullable Retention retention;

    private @Nullable DocumentReader reader;

    /** Whether the reader has been at the document. */
    private boolean opened;

    /** Whether the view of the object, which another one has made, was counted. */
    private boolean counted;

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
    public void begin(DocumentReader source) {
        source.next();
        if (opened) {
            forget();
        }
        present = false;
        defaulted = false;
        // Mostly the same array comes again, and looking is cheaper than telling the garbage collector of a new one.
        if (buffer != source.buffer) {
            buffer = source.buffer;
        }
        adopt(source);
        from = source.position;
        to = from;
    }

    @SuppressWarnings("ReferenceEquality") // Limits that are only equal may be stored again.
    private void adopt(DocumentReader source) {
        if (limits != source.limits) {
            limits = source.limits;
        }
        if (retention != source.counting) {
            retention = source.counting;
        }
    }

    /** Returns who counts what is kept with the value; where there was no value, nobody else does. */
    public Retention retention() {
        Retention own = retention;
        if (own == null) {
            own = new Retention(limits.maxRetainedBytes());
            retention = own;
        }
        return own;
    }

    /** Ends where the reader stands. */
    public void end(DocumentReader source) {
        to = source.position;
        present = true;
    }

    /** Ends where the reader stands, behind the object of a nested view, which is counted when it has read its first one. */
    public void endNested(DocumentReader source) {
        end(source);
        if (!counted) {
            counted = true;
            source.counting.grow(BYTES_OF_VIEW + (long) BYTES_OF_MEMBER * source.membersOfLast());
        }
    }

    /** Is set to a value that starts at a position and ends where a reader stands. */
    public void set(DocumentReader source, int start) {
        defaulted = false;
        buffer = source.buffer;
        adopt(source);
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

    /** Is set to a value that is in no document: a JSON text that was checked, in UTF-8. The limits of documents do not hold for it. */
    public void setDefault(byte[] json) {
        forget();
        buffer = json;
        to = json.length;
        present = true;
        defaulted = true;
    }

    /**
     * Copies the value, if it fits.
     *
     * @return the size of the value; negated if it is greater than {@code length}
     */
    public int tryCopyTo(byte[] target, int offset, int length) {
        int size = to - from;
        if (size > length) {
            return -size;
        }
        System.arraycopy(buffer, from, target, offset, size);
        return size;
    }

    /**
     * Copies the value, if it fits, and moves the position of the buffer.
     *
     * @return the size of the value; negated if it is greater than what remains
     */
    public int tryCopyTo(ByteBuffer target) {
        int size = to - from;
        if (size > target.remaining()) {
            return -size;
        }
        target.put(buffer, from, size);
        return size;
    }

    /** Returns the reader, at the start of the value. */
    public DocumentReader open() {
        if (defaulted) {
            return openDefault();
        }
        DocumentReader own = reader;
        if (own == null || own.retention != retention || !own.limits.equals(limits)) {
            Retention counting = retention();
            own = new DocumentReader(limits, counting);
            counting.grow(DocumentReader.RETAINED_BYTES);
            counting.add(this);
            reader = own;
        }
        opened = true;
        own.start(buffer, from, to - from);
        return own;
    }

    /** A default is no secret, so that nothing needs to be overwritten that this reader decodes. */
    private DocumentReader openDefault() {
        DocumentReader own = readerOfDefault;
        if (own == null) {
            Retention counting = retention();
            own = new DocumentReader(JsonLimits.DEFAULT, counting);
            counting.grow(DocumentReader.RETAINED_BYTES);
            counting.add(this);
            readerOfDefault = own;
        }
        own.start(buffer, from, to - from);
        return own;
    }

    /** Gives the readers up. */
    @Override
    public void giveUp() {
        readerOfDefault = null;
        if (reader != null) {
            reader.eraseCopies();
        }
        reader = null;
        opened = false;
    }

    /** Forgets the document; the reader overwrites what it decoded. */
    public void forget() {
        if (opened && reader != null) {
            reader.eraseCopies();
        }
        opened = false;
        present = false;
        defaulted = false;
        buffer = NOTHING;
        from = 0;
        to = 0;
    }
}
