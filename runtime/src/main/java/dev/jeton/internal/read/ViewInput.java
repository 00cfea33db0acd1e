package dev.jeton.internal.read;

import dev.jeton.JsonLimits;
import dev.jeton.internal.Retention;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import org.jspecify.annotations.Nullable;

/** What a view parses whole documents with: a reader, and a copy of each document that does not lie in an array. A nested view has none. */
public final class ViewInput {
    private final DocumentReader reader;

    private @Nullable InputBuffer copy;

    /**
     * Makes an input without a document.
     *
     * @param limits how large documents may be
     */
    public ViewInput(JsonLimits limits) {
        reader = new DocumentReader(limits);
    }

    /** Returns the reader; always the same. */
    public DocumentReader reader() {
        return reader;
    }

    /** Starts a document, and overwrites the copy of the one before. */
    public DocumentReader open(byte[] json, int offset, int length) {
        eraseCopy(json);
        reader.reset(json, offset, length);
        return reader;
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
        return reader.limits().maxDocumentBytes() + 1L;
    }

    /** Returns the array that a document was copied into. */
    public byte[] copied() {
        return buffer().bytes();
    }

    private InputBuffer buffer() {
        InputBuffer own = copy;
        if (own == null) {
            own = new InputBuffer(new Retention(reader.limits().maxRetainedBytes()));
            copy = own;
        }
        return own;
    }

    /** Drops the document, and overwrites what was decoded of it. A copy of it stays. */
    public void reset() {
        reader.erase();
    }

    /** Drops the document, and overwrites what was copied or decoded of it. */
    public void erase() {
        reader.erase();
        eraseCopy(ReaderState.NOTHING);
    }

    /** Does the same where the view gets an object that another reader stands at, which may read the copy. */
    public void leaveTo(DocumentReader other) {
        if (other != reader) {
            reader.erase();
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
