package dev.jeton.internal.read;

import dev.jeton.JsonLimits;
import dev.jeton.internal.Retention;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import org.jspecify.annotations.Nullable;

/**
 * What a view parses whole documents with: a reader, and a copy of each document that does not lie in an array. It counts what the view keeps. A
 * nested view has none.
 */
public final class ViewInput {
    private final JsonLimits limits;

    private final Retention retention;

    /** Made for the first whole document; a view that is given objects of other readers needs none. */
    private @Nullable DocumentReader reader;

    private @Nullable InputBuffer copy;

    /**
     * Makes an input without a document.
     *
     * @param limits how large documents may be
     */
    public ViewInput(JsonLimits limits) {
        this.limits = limits;
        this.retention = new Retention(limits.maxRetainedBytes());
    }

    /** Returns the reader; always the same. */
    public DocumentReader reader() {
        DocumentReader own = reader;
        if (own == null) {
            own = new DocumentReader(limits, retention);
            reader = own;
        }
        return own;
    }

    /** Returns who counts what the view keeps. */
    public Retention retention() {
        return retention;
    }

    /**
     * Gives up everything that the view has grown. The view has dropped its document.
     *
     * @param next the array of the next document, which may be the copy
     */
    public void giveUp(byte[] next) {
        if (reader != null) {
            reader.giveUp();
        } else {
            retention.giveUp();
        }
        if (copy != null) {
            copy.giveUp(next);
        }
    }

    /** Starts a document, and overwrites the copy of the one before. */
    public DocumentReader open(byte[] json, int offset, int length) {
        eraseCopy(json);
        return reader().startInside(json, offset, length);
    }

    /** Copies a document into {@link #copied()}. Of one that is too large no more is copied than it takes to see that. */
    public int copy(ByteBuffer json) {
        return buffer().copy(json, most());
    }

    /** Copies a document, which ends where the stream does, into {@link #copied()}; no more of one that is too large than it takes to see that. */
    public int copy(InputStream json) throws IOException {
        return buffer().copy(json, most());
    }

    private long most() {
        return limits.maxDocumentBytes() + 1L;
    }

    /** Returns the array that a document was copied into. */
    public byte[] copied() {
        return buffer().bytes();
    }

    private InputBuffer buffer() {
        InputBuffer own = copy;
        if (own == null) {
            own = new InputBuffer(retention);
            copy = own;
        }
        return own;
    }

    /** Drops the document, and overwrites what was decoded of it. A copy of it stays. */
    public void reset() {
        eraseReader();
    }

    private void eraseReader() {
        if (reader != null) {
            reader.eraseCopies();
        }
    }

    /** Drops the document, and overwrites what was copied or decoded of it. */
    public void erase() {
        eraseReader();
        eraseCopy(ReaderState.NOTHING);
    }

    /** Does the same where the view gets an object that another reader stands at, which may read the copy. */
    public void leaveTo(DocumentReader other) {
        if (other != reader) {
            eraseReader();
            eraseCopy(other.buffer);
        }
    }

    private void eraseCopy(byte[] next) {
        InputBuffer own = copy;
        if (own != null && own.bytes() != next) {
            own.erase();
        }
    }
}
