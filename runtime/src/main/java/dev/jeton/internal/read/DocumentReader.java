package dev.jeton.internal.read;

import dev.jeton.JsonErrorCode;
import dev.jeton.JsonException;
import dev.jeton.JsonLimits;
import dev.jeton.JsonReader;
import dev.jeton.RawJson;
import dev.jeton.codegen.PrimitiveReadStack;
import dev.jeton.codegen.ReadStack;
import dev.jeton.internal.Retention;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A reader as it is made: takes documents in, and gives them up. */
public final class DocumentReader extends GuessingReader {
    /** What a new reader takes, with the small arrays of its first use, where it belongs to a view. */
    static final int RETAINED_BYTES = 2 << 10;

    private final InputBuffer input;

    private @Nullable ReadStack elements;

    private @Nullable PrimitiveReadStack primitiveElements;

    /** Views of recursive types; made when the first object needs one. */
    private @Nullable IdleViews idleViews;

    /** Reads a part of the document again; that reader's own is itself, so that all parts share one reader and its views. */
    private @Nullable DocumentReader partReader;

    /**
     * Makes a reader.
     *
     * @param limits how large documents may be
     */
    public DocumentReader(JsonLimits limits) {
        this(limits, new Retention(limits.maxRetainedBytes()));
    }

    /**
     * Makes a reader that shares its limit on memory with others.
     *
     * @param limits how large documents may be
     * @param retention counts what all of them grow
     */
    public DocumentReader(JsonLimits limits, Retention retention) {
        super(limits, retention);
        this.input = new InputBuffer(retention);
    }

    @Override
    public JsonReader reset(byte[] json) {
        return reset(json, 0, json.length);
    }

    @Override
    public JsonReader reset(byte[] json, int offset, int length) {
        if (retention.isExceeded()) {
            giveUp();
        }
        return startInside(json, offset, length);
    }

    /**
     * Starts a document that is a line of the array, whose end is still to be found: {@link #endDocument()} accepts a line feed in place of the end, and stops in front of
     * it. Inside of the value a line feed is an error.
     *
     * @param json holds the line
     * @param from where it starts
     * @param to where it ends at the latest
     */
    public void resetToLine(byte[] json, int from, int to) {
        reset(json, from, to - from);
        ending = LINE_FEED;
    }

    /**
     * Starts a document that ends where its value does: {@link #endDocument()} accepts whatever follows, and stops in front of it.
     *
     * @param json holds the value
     * @param from where it starts
     * @param to where it ends at the latest
     */
    public void resetToValue(byte[] json, int from, int to) {
        reset(json, from, to - from);
        ending = VALUE;
    }

    /** Starts a document of a view, which has seen to what is kept. */
    DocumentReader startInside(byte[] json, int offset, int length) {
        if (offset < 0 || length < 0 || length > json.length - offset) {
            throw new IndexOutOfBoundsException("the document is not inside the array");
        }
        start(json, offset, length);
        return this;
    }

    /** Starts a document, or a part of one that others are still reading. */
    void start(byte[] json, int offset, int length) {
        forgetDocument(json);
        open(json, offset, length);
    }

    /** Starts the document that was copied. The copy is overwritten even if it is too large. */
    private JsonReader startCopy(int length) {
        forgetDocument(input.bytes());
        derived = true;
        open(input.bytes(), 0, length);
        return this;
    }

    @Override
    public JsonReader reset(ByteBuffer json) {
        int length = json.remaining();
        if (json.hasArray()) {
            return reset(json.array(), json.arrayOffset() + json.position(), length);
        }
        requireAcceptable(length);
        beginCopy();
        input.copy(json);
        return startCopy(length);
    }

    @Override
    public JsonReader reset(String json) {
        requireAcceptable(json.length());
        beginCopy();
        int length = input.copy(json);
        if (length == InputBuffer.TOO_LARGE) {
            rejectTooLarge();
            return this;
        }
        if (length < 0) {
            startCopy(~length);
            reject(failure(JsonErrorCode.UNPAIRED_SURROGATE, ~length));
            return this;
        }
        return startCopy(length);
    }

    @Override
    public JsonReader reset(InputStream json) throws IOException {
        beginCopy();
        return startCopy(input.copy(json, limits.maxDocumentBytes() + 1L));
    }

    /** Gets ready for a copy, which may fail after a part of it was made. */
    private void beginCopy() {
        if (retention.isExceeded()) {
            giveUp();
        }
        derived = true;
    }

    /** Keeps nothing of the document before: no copy of a part of it, and no reference to its array. Mostly there is none. */
    private void forgetDocument(byte[] next) {
        abandonAttempts();
        forgetGuesses();
        forgetText();
        if (derived) {
            eraseDerived(next);
        }
    }

    private void eraseDerived(byte[] next) {
        derived = false;
        if (elements != null) {
            elements.reset();
        }
        if (primitiveElements != null) {
            primitiveElements.erase();
        }
        forgetNames();
        eraseDecoded();
        discarded.forget();
        if (next != input.bytes()) {
            input.erase();
        }
        forgetPart();
    }

    /** The reader of parts drops the document. Where it starts the next part itself, the views that were asked for are still at the same document. */
    private void forgetPart() {
        DocumentReader part = partReader;
        if (part != null && part != this && part.buffer != NOTHING) {
            part.eraseCopies();
        }
    }

    /** Returns how many bytes the reader has grown beyond what a new one has. */
    public long retainedBytes() {
        return retention.bytes();
    }

    /** Forgets the document, and gives up everything that has been grown. */
    void giveUp() {
        eraseCopies();
        retention.giveUp();
        idleViews = null;
        partReader = null;
        elements = null;
        primitiveElements = null;
        shrinkNames();
        shrink();
        input.giveUp(NOTHING);
    }

    /** Makes no copy of what could never be accepted. */
    private void requireAcceptable(int length) {
        if (length > limits.maxDocumentBytes()) {
            rejectTooLarge();
        }
    }

    private void rejectTooLarge() {
        close();
        reject(failure(JsonErrorCode.DOCUMENT_TOO_LARGE, 0));
    }

    @Override
    public void erase() {
        eraseCopies();
        if (retention.isExceeded()) {
            giveUp();
        }
    }

    /** Forgets the document, overwrites the copies of its parts, and keeps the arrays: others may still read the same document. */
    void eraseCopies() {
        input.erase();
        start(NOTHING, 0, 0);
    }

    @Override
    public void eraseDocument() {
        Arrays.fill(buffer, start, end, (byte) 0);
        erase();
    }

    /** Returns the views for objects whose types may hold themselves. */
    public IdleViews idleViews() {
        IdleViews own = idleViews;
        if (own == null) {
            own = new IdleViews();
            idleViews = own;
        }
        derived = true;
        return own;
    }

    /** Returns a reader before a part of a document, which was checked; the views that it reads share the idle ones of this reader. */
    public DocumentReader openPart(byte[] json, int offset, int length) {
        DocumentReader own = partReader;
        if (own == null) {
            own = new DocumentReader(limits, retention);
            retention.grow(RETAINED_BYTES);
            own.idleViews = idleViews();
            own.partReader = own;
            partReader = own;
        }
        derived = true;
        own.start(json, offset, length);
        return own;
    }

    @Override
    public void endDocument() {
        if (depth > 0) {
            throw new IllegalStateException("an object or array is still open");
        }
        if (!moveToEnd()) {
            reject(failure(JsonErrorCode.TRAILING_CONTENT, position));
        }
    }

    @Override
    public List<@Nullable String> readStrings() {
        ReadStack strings = elements();
        int mark = strings.mark();
        beginArray();
        while (nextElement()) {
            strings.push(readNullableString());
        }
        throwRejection();
        return strings.popList(mark);
    }

    @Override
    public @Nullable List<@Nullable String> readNullableStrings() {
        return readNull() ? null : readStrings();
    }

    @Override
    public List<String> readNonNullStrings() {
        ReadStack strings = elements();
        int mark = strings.mark();
        beginArray();
        while (nextElement()) {
            strings.push(readString());
        }
        throwRejection();
        return strings.popList(mark);
    }

    @Override
    public void checkStrings() {
        beginArray();
        while (nextElement()) {
            if (!readNull()) {
                checkString();
            }
        }
    }

    @Override
    public void checkNonNullStrings() {
        beginArray();
        while (nextElement()) {
            checkString();
        }
    }

    @Override
    public RawJson readRaw() {
        int from = readToEnd();
        return rawJson(Arrays.copyOfRange(buffer, from, position), deepest - depth);
    }

    @Override
    public String readRawText() {
        int from = readToEnd();
        return strings().decode(buffer, from, position);
    }

    /** Moves behind a value and returns where it starts. */
    private int readToEnd() {
        next();
        int from = position;
        deepest = depth;
        skipValue();
        throwRejection();
        return from;
    }

    @Override
    public JsonException failure(JsonErrorCode code) {
        return failure(code, ValueStart.of(this));
    }

    @Override
    public JsonException invalidObject(Exception thrown) {
        return failure(ValueStart.of(this), thrown);
    }

    @Override
    int elementMark() {
        return elements == null ? 0 : elements.mark();
    }

    @Override
    int primitiveElementMark() {
        return primitiveElements == null ? 0 : primitiveElements.mark();
    }

    @Override
    void dropElements(int mark, int primitiveMark) {
        if (elements != null) {
            elements.dropTo(mark);
        }
        if (primitiveElements != null) {
            primitiveElements.dropTo(primitiveMark);
        }
    }

    @Override
    public ReadStack elements() {
        ReadStack stack = elements;
        if (stack == null) {
            stack = new ReadStack(this, limits, retention);
            elements = stack;
        }
        derived = true;
        return stack;
    }

    @Override
    public PrimitiveReadStack primitiveElements() {
        PrimitiveReadStack stack = primitiveElements;
        if (stack == null) {
            stack = new PrimitiveReadStack(retention);
            primitiveElements = stack;
        }
        derived = true;
        return stack;
    }
}
