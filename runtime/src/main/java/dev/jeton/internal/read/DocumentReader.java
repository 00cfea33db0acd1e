package dev.jeton;

import dev.jeton.codegen.Elements;
import dev.jeton.codegen.PrimitiveElements;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads JSON by RFC 8259, to the letter, from a byte array. Generated codecs call it; a codec written by hand may too.
 *
 * <p>A reader is made to be used again: {@link #reset(byte[])} starts the next document, and the buffers that it has grown are
 * kept. It serves one thread at a time. Methods named {@code read...} return what they read and allocate only that.
 *
 * <p>Every method throws {@link JsonException} where the document is malformed, exceeds the {@link JsonLimits} or holds something
 * else than is asked for. After an exception the reader is of no use until the next {@code reset}.
 */
public final class JsonReader extends MemberReader {
    /** Returned by {@link #nextMember()} for a member whose name is not in the table; its value comes next. */
    public static final int UNKNOWN_MEMBER = -1;

    /** Returned by {@link #nextMember()} where the object ends. */
    public static final int END_OBJECT = -2;

    private final DocumentCopy copy = new DocumentCopy();

    private @Nullable Elements elements;

    private @Nullable PrimitiveElements primitiveElements;

    /** Made when the first object needs one. */
    @Nullable
    SpareViews spareViews;

    /** Makes a reader with {@link JsonLimits#DEFAULT}. */
    public JsonReader() {
        this(JsonLimits.DEFAULT);
    }

    /**
     * Makes a reader.
     *
     * @param limits how large documents may be
     */
    public JsonReader(JsonLimits limits) {
        super(limits);
    }

    /**
     * Starts a document.
     *
     * @param json the document in UTF-8; not copied, and not to be changed while it is read
     * @return this reader
     */
    public JsonReader reset(byte[] json) {
        return reset(json, 0, json.length);
    }

    /**
     * Starts a document.
     *
     * @param json holds the document in UTF-8; not copied, and not to be changed while it is read
     * @param offset where the document starts
     * @param length how many bytes it has; the bytes around it are never looked at
     * @return this reader
     * @throws IndexOutOfBoundsException if the document isn't inside the array
     */
    public JsonReader reset(byte[] json, int offset, int length) {
        if (offset < 0 || length < 0 || length > json.length - offset) {
            throw new IndexOutOfBoundsException("the document is not inside the array");
        }
        forgetDocument(json);
        open(json, offset, length);
        return this;
    }

    /**
     * Starts a document. A heap buffer is read where it lies, any other is copied into the reader.
     *
     * @param json holds the document in UTF-8 between its position and its limit, which stay as they are
     * @return this reader
     */
    public JsonReader reset(ByteBuffer json) {
        int length = json.remaining();
        if (json.hasArray()) {
            return reset(json.array(), json.arrayOffset() + json.position(), length);
        }
        requireAcceptable(length);
        copy.copy(json);
        return reset(copy.bytes(), 0, length);
    }

    /**
     * Starts a document. It is copied into the reader; offsets of errors count its bytes in UTF-8.
     *
     * @param json the document
     * @return this reader
     */
    public JsonReader reset(String json) {
        requireAcceptable(json.length());
        int length = copy.copy(json);
        if (length == DocumentCopy.TOO_LARGE) {
            throw tooLarge();
        }
        if (length < 0) {
            reset(copy.bytes(), 0, ~length);
            throw failure(JsonErrorCode.UNPAIRED_SURROGATE, ~length);
        }
        return reset(copy.bytes(), 0, length);
    }

    /**
     * Starts a document that is read from a stream, to the stream's end, but no further than one byte behind the largest document that is
     * allowed. It is copied into the reader.
     *
     * @param json the document in UTF-8; not closed
     * @return this reader
     * @throws IOException if the stream fails, or says that it has read more than it was asked for
     */
    public JsonReader reset(InputStream json) throws IOException {
        int length = copy.copy(json, limits.maxDocumentBytes() + 1L);
        return reset(copy.bytes(), 0, length);
    }

    /** Keeps nothing of the document before: no copy of a part of it, and no reference to its array. */
    private void forgetDocument(byte[] next) {
        if (elements != null) {
            elements.clear();
        }
        if (primitiveElements != null) {
            primitiveElements.clear();
        }
        forgetNames();
        forgetText();
        discarded().forget();
        if (next != copy.bytes()) {
            copy.clear();
        }
        if (spareViews != null) {
            spareViews.forgetDocument(this);
        }
    }

    /** Makes no copy of what could never be accepted. */
    private void requireAcceptable(int length) {
        if (length > limits.maxDocumentBytes()) {
            throw tooLarge();
        }
    }

    private JsonException tooLarge() {
        close();
        return failure(JsonErrorCode.DOCUMENT_TOO_LARGE, 0);
    }

    /** Forgets the document and overwrites the copies that the reader made of parts of it. Its buffers stay as large as they are. */
    public void clear() {
        copy.clear();
        reset(NOTHING, 0, 0);
    }

    SpareViews spareViews() {
        SpareViews own = spareViews;
        if (own == null) {
            own = new SpareViews(limits);
            spareViews = own;
        }
        return own;
    }

    /**
     * Checks that nothing but white space follows the value that was read.
     *
     * @throws IllegalStateException if the value was not read to its end, which is a mistake of a codec
     */
    public void endDocument() {
        if (depth > 0) {
            throw new IllegalStateException("an object or array is still open");
        }
        position = skipWhitespace(position);
        if (position < end) {
            throw failure(JsonErrorCode.TRAILING_CONTENT, position);
        }
    }

    /** Enters an array. */
    public void beginArray() {
        if (next() != '[') {
            reject(mismatch(JsonKind.ARRAY));
        } else if (push(null, position)) {
            position++;
        }
    }

    /**
     * Moves to the next element of the array that was entered last.
     *
     * @return whether there is one; if not, the array has been left
     */
    public boolean nextElement() {
        byte b = next();
        if (b == ']') {
            leave();
            position++;
            return false;
        }
        if (count != 0) {
            if (b != ',') {
                reject(unexpectedCharacter(position));
                return false;
            }
            position++;
            // An element must follow; the bracket of a trailing comma is none, which whoever reads it will say.
        } else if (position == end) {
            reject(unexpectedCharacter(position));
            return false;
        }
        if (count++ == limits.maxElements()) {
            reject(failure(JsonErrorCode.TOO_MANY_ELEMENTS, position));
            return false;
        }
        index++;
        return true;
    }

    /**
     * Reads an array of strings.
     *
     * @return an unmodifiable list; an element that is {@code null} is null in it
     */
    public List<@Nullable String> readStrings() {
        Elements strings = elements();
        int mark = strings.mark();
        beginArray();
        while (nextElement()) {
            strings.push(readNullableString());
        }
        return strings.popList(mark);
    }

    /**
     * Reads an array of strings or {@code null}.
     *
     * @return what {@link #readStrings()} returns, or null
     */
    public @Nullable List<@Nullable String> readNullableStrings() {
        return readNull() ? null : readStrings();
    }

    /** Reads an array of strings for nothing but its mistakes. For generated views. */
    public void checkStrings() {
        beginArray();
        while (nextElement()) {
            if (!readNull()) {
                readSlice(discarded());
            }
        }
    }

    @Override
    public void skipValue() {
        ValueSkipper.skip(this);
    }

    /**
     * Reads the next value, whatever it is, as JSON.
     *
     * @return a copy of the value's bytes, validated
     */
    public RawJson readRaw() {
        int from = beginRaw();
        return new RawJson(Arrays.copyOfRange(buffer, from, position), deepest - depth);
    }

    /**
     * Reads the next value, whatever it is, as JSON.
     *
     * @return the value as it stands in the document
     */
    public String readRawText() {
        int from = beginRaw();
        return strings.decode(buffer, from, position);
    }

    /** Skips a value and returns where it started. */
    private int beginRaw() {
        next();
        int from = position;
        deepest = depth;
        skipValue();
        return from;
    }

    /**
     * The error for a value that was read and can't be used, or for one that comes next and isn't wanted.
     *
     * @param code what is wrong
     * @return a new exception with the place where the value starts that was read last, or, where none was read since a name, a comma or an opening
     *     bracket, the one that comes next; the caller throws it
     */
    public JsonException failure(JsonErrorCode code) {
        return failure(code, ValueStart.of(this));
    }

    /**
     * This reader's stack for the elements of lists, sets, maps and arrays.
     *
     * @return the stack, always the same one
     */
    public Elements elements() {
        Elements stack = elements;
        if (stack == null) {
            stack = new Elements(this, limits);
            elements = stack;
        }
        return stack;
    }

    /**
     * This reader's stack for the elements of arrays of primitives.
     *
     * @return the stack, always the same one
     */
    public PrimitiveElements primitiveElements() {
        PrimitiveElements stack = primitiveElements;
        if (stack == null) {
            stack = new PrimitiveElements();
            primitiveElements = stack;
        }
        return stack;
    }
}
