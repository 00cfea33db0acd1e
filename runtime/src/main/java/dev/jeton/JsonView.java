package dev.jeton;

import dev.jeton.codegen.CodecReader;
import dev.jeton.codegen.CodecWriter;
import dev.jeton.internal.Retention;
import dev.jeton.internal.number.DecimalToBigNumber;
import dev.jeton.internal.number.DecimalToInteger;
import dev.jeton.internal.number.NumberGrammar;
import dev.jeton.internal.read.DocumentReader;
import dev.jeton.internal.read.InputBuffer;
import dev.jeton.internal.read.Region;
import dev.jeton.internal.text.Base64;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A document as it lies in its bytes, behind the properties of its type. The processor generates a view for every record that is
 * annotated with {@code @Json(view = true)}. A view is made once and parses one document after the other:
 *
 * <pre>{@code
 * TokenResponseView view = new TokenResponseView();        // one a thread
 * while (...) {
 *     view.parse(buffer, offset, length);
 *     if (view.tokenType().equalsIgnoringAsciiCase("Bearer")) {
 *         view.accessToken().tryCopyTo(header);
 *     }
 * }
 * }</pre>
 *
 * <p>Parsing checks the whole document, and rejects what the type's codec rejects with the same error. The one exception is
 * {@link JsonErrorCode#TOO_MANY_COLLISIONS}: a view makes no sets, so {@code toValue} reports that. Nothing is allocated once a view
 * has grown to its largest document, neither by parsing nor by what is asked of it, unless a method says that it makes something.
 *
 * <p>A view, and every slice, cursor and view that it hands out, is for one thread at a time and valid until the next document is parsed
 * or the view is cleared. After a document was rejected the view is empty.
 *
 * <p>The bytes of the document are not to be changed meanwhile. If they are, what is asked for is a value of the new bytes, or an error: a
 * {@link JsonException} of what reads the bytes again (cursors, nested views, and records made of views), an {@link IllegalStateException} of all
 * else. What is copied or written as it stands in the document is not looked at.
 */
public abstract class JsonView {
    private final JsonLimits limits;

    /** What was parsed: of a document the object in it. */
    private final Region region = new Region();

    /** Reads documents; a nested view never needs it. */
    private @Nullable DocumentReader reader;

    private @Nullable InputBuffer copy;

    /** Makes numbers of any size without garbage. */
    private @Nullable DecimalToBigNumber numbers;

    /** What {@link #wipe()} overwrites: the whole document, or the object of a nested view. */
    private int parsedFrom;

    private int parsedTo;

    /** The next one of the idle views of its type, while this is one. */
    @Nullable
    JsonView nextIdle;

    /** Makes an empty view with {@link JsonLimits#DEFAULT}. */
    protected JsonView() {
        this(JsonLimits.DEFAULT);
    }

    /**
     * Makes an empty view.
     *
     * @param limits how large documents may be
     */
    protected JsonView(JsonLimits limits) {
        this.limits = limits;
    }

    /**
     * Fills the fields from one object, and leaves nothing in them of an object before, unless it is rejected; generated.
     *
     * @param reader stands before the object
     * @return what is wrong with the object, or null if nothing is. It may be thrown as well, which takes longer
     */
    protected abstract @Nullable JsonException read(CodecReader reader);

    /** Sets every field back to absent and every nested slice, cursor and view too; generated. */
    protected abstract void forget();

    /**
     * Parses a document.
     *
     * @param json the document in UTF-8; not copied, and not to be changed while the view is in use
     * @throws JsonException if the document is rejected; the view then is empty
     */
    public final void parse(byte[] json) {
        parse(json, 0, json.length);
    }

    /**
     * Parses a document that is a part of an array.
     *
     * @param json holds the document in UTF-8; not copied, and not to be changed while the view is in use
     * @param offset where the document starts
     * @param length how many bytes it has; the bytes around it are never looked at
     * @throws JsonException if the document is rejected; the view then is empty
     * @throws IndexOutOfBoundsException if the document isn't inside the array; the view then is empty
     */
    public final void parse(byte[] json, int offset, int length) {
        JsonException rejected = readDocument(json, offset, length);
        if (rejected != null) {
            throw rejected;
        }
    }

    /** Reads a document. Returns what is wrong with it, or null if nothing is. */
    private @Nullable JsonException readDocument(byte[] json, int offset, int length) {
        boolean whole = false;
        try {
            DocumentReader source = reader();
            if (copy != null && json != copy.bytes()) {
                copy.erase();
            }
            source.reset(json, offset, length);
            region.begin(source);
            JsonException rejected = read(source);
            if (rejected == null) {
                rejected = source.rejection();
            }
            if (rejected != null) {
                return rejected;
            }
            region.end(source);
            source.endDocument();
            parsedFrom = offset;
            parsedTo = offset + length;
            rejected = source.rejection();
            whole = rejected == null;
            return rejected;
        } catch (JsonException rejected) {
            return rejected;
        } finally {
            if (!whole) {
                clear();
            }
        }
    }

    /**
     * Parses a document from a heap or direct buffer. It is copied into the view, so the buffer may be changed afterwards.
     *
     * @param json holds the document in UTF-8 from its position to its limit; the position is moved to the limit if the document is
     *     accepted
     * @throws JsonException if the document is rejected; the view then is empty
     */
    public final void parse(ByteBuffer json) {
        int length = copied(json);
        parse(copy().bytes(), 0, length);
        json.position(json.limit());
    }

    /**
     * Parses a document from a stream, to the stream's end, but no further than one byte behind the largest document that is allowed. It
     * is copied into the view.
     *
     * @param json the document in UTF-8; not closed
     * @throws JsonException if the document is rejected; the view then is empty
     * @throws IOException if the stream fails, or says that it has read more than it was asked for; the view then is empty
     */
    public final void parse(InputStream json) throws IOException {
        clear();
        int length = 0;
        boolean whole = false;
        try {
            length = copy().copy(json, limits.maxDocumentBytes() + 1L);
            whole = true;
        } finally {
            if (!whole) {
                clear();
            }
        }
        parse(copy().bytes(), 0, length);
    }

    /**
     * Parses a document, without an exception and without garbage if it is rejected. A rejection takes the time of reading up to the
     * error, and mostly 20 to 50 ns more (on the machine of the benchmarks) for forgetting what was read and for the error.
     *
     * @param json holds the document in UTF-8; not copied, and not to be changed while the view is in use
     * @param offset where the document starts
     * @param length how many bytes it has; the bytes around it are never looked at
     * @param error takes what is wrong; it is cleared if nothing is
     * @return whether the document was accepted; if not, the view is empty
     * @throws IndexOutOfBoundsException if the document isn't inside the array; the view then is empty
     */
    public final boolean tryParse(byte[] json, int offset, int length, JsonError error) {
        error.clear();
        DocumentReader source = reader();
        source.sendErrorsTo(error);
        try {
            JsonException rejected = readDocument(json, offset, length);
            if (rejected != null) {
                error.take(rejected);
            }
            return rejected == null;
        } finally {
            source.sendErrorsTo(null);
        }
    }

    /**
     * Parses a document from a heap or direct buffer, without an exception and without garbage if it is rejected. It is copied into the
     * view, so the buffer may be changed afterwards.
     *
     * @param json holds the document in UTF-8 from its position to its limit; the position is moved to the limit if the document is
     *     accepted
     * @param error takes what is wrong; it is cleared if nothing is
     * @return whether the document was accepted; if not, the view is empty
     */
    public final boolean tryParse(ByteBuffer json, JsonError error) {
        int length = copied(json);
        error.expectCopy(true);
        boolean accepted = tryParse(copy().bytes(), 0, length, error);
        error.expectCopy(false);
        if (accepted) {
            json.position(json.limit());
        }
        return accepted;
    }

    /** Copies a document. Of one that is too large no more is copied than it takes to see that. */
    private int copied(ByteBuffer json) {
        clear();
        return copy().copy(json, limits.maxDocumentBytes() + 1L);
    }

    private DocumentReader reader() {
        DocumentReader source = reader;
        if (source == null) {
            source = new DocumentReader(limits);
            reader = source;
        }
        return source;
    }

    private InputBuffer copy() {
        InputBuffer own = copy;
        if (own == null) {
            own = new InputBuffer(new Retention(limits.maxRetainedBytes()));
            copy = own;
        }
        return own;
    }

    /**
     * Parses one object inside a document. For generated views and cursors.
     *
     * @param reader stands before the object and is left behind it
     * @throws JsonException if there is something else; the view then is empty. Inside a view that is read by {@link #tryParse} it is not
     *     thrown, see {@link CodecReader#beginView}
     */
    public final void readValue(CodecReader reader) {
        boolean whole = false;
        DocumentReader source = (DocumentReader) reader;
        boolean quiet = source.isQuiet();
        try {
            region.begin(source);
            JsonException rejected = read(source);
            if (rejected == null) {
                rejected = source.rejection();
            }
            if (rejected != null) {
                source.setQuiet(quiet);
                source.reject(rejected);
                return;
            }
            region.end(source);
            parsedFrom = region.from();
            parsedTo = region.to();
            whole = true;
        } finally {
            source.setQuiet(quiet);
            if (!whole) {
                abandon();
            }
        }
    }

    /**
     * A reader before this view's object, to make a record of it. For generated views.
     *
     * @return always the same reader
     * @throws IllegalStateException if the view is empty
     */
    protected final JsonReader rereader() {
        requireParsed();
        return region.open();
    }

    /**
     * The number that a slice holds. For generated views.
     *
     * @param text was read by a method of {@link CodecReader} that checks numbers
     * @return the exact value, or null if there is no text
     * @throws IllegalStateException if the document was changed and the text is no such number any more
     */
    protected final @Nullable BigDecimal decimal(Utf8Slice text) {
        if (!text.isPresent()) {
            return null;
        }
        byte[] bytes = text.bytes();
        int end = text.end();
        if (NumberGrammar.end(bytes, text.start(), end) != end
                || !NumberGrammar.hasIntScale(bytes, text.start(), end)) {
            throw Utf8Slice.changed();
        }
        DecimalToBigNumber decoder = numbers();
        BigDecimal number = decoder.decimal(bytes, text.start(), end);
        decoder.wipe();
        return number;
    }

    /**
     * The integer that a slice holds. For generated views.
     *
     * @param text was read by a method of {@link CodecReader} that checks integers
     * @return the exact value, or null if there is no text
     * @throws IllegalStateException if the document was changed and the text is no such number any more
     */
    protected final @Nullable BigInteger integer(Utf8Slice text) {
        if (!text.isPresent()) {
            return null;
        }
        byte[] bytes = text.bytes();
        int end = text.end();
        long digits = NumberGrammar.end(bytes, text.start(), end) == end
                ? DecimalToInteger.wholeDigits(bytes, text.start(), end)
                : -1;
        if (digits < 0 || digits > limits.maxNumberBytes()) {
            throw Utf8Slice.changed();
        }
        DecimalToBigNumber decoder = numbers();
        BigInteger number = decoder.whole(bytes, text.start(), end);
        decoder.wipe();
        return number;
    }

    private DecimalToBigNumber numbers() {
        DecimalToBigNumber own = numbers;
        if (own == null) {
            own = new DecimalToBigNumber(new Retention(limits.maxRetainedBytes()));
            numbers = own;
        }
        return own;
    }

    /**
     * The bytes that a slice stands for. For generated views.
     *
     * @param text was read by {@link CodecReader#readBase64Slice(Utf8Slice)}
     * @return a new array, or null if there is no text
     * @throws IllegalStateException if the document was changed and the text is no base64 any more
     */
    protected final byte @Nullable [] base64(Utf8Slice text) {
        if (!text.isPresent()) {
            return null;
        }
        int length = Base64.decodedLength(text.bytes(), text.start(), text.end());
        if (length >= 0) {
            byte[] bytes = new byte[length];
            if (Base64.decode(text.bytes(), text.start(), text.end(), bytes)) {
                return bytes;
            }
        }
        throw Utf8Slice.changed();
    }

    /**
     * The UUID that a slice stands for. For generated views.
     *
     * @param text was read by {@link CodecReader#readUuidSlice(Utf8Slice)}
     * @return a new object, or null if there is no text
     * @throws IllegalStateException if the document was changed and the text is no UUID any more
     */
    protected final @Nullable UUID uuid(Utf8Slice text) {
        return text.isPresent() ? text.uuid() : null;
    }

    /**
     * Returns whether the view holds no object.
     *
     * @return true before the first document, after one that was rejected, and after {@link #clear()}
     */
    public final boolean isEmpty() {
        return !region.isPresent();
    }

    /** Whether something was read since the view was last cleared to the end, even if it was rejected. */
    final boolean holdsDocument() {
        return region.holdsDocument();
    }

    /**
     * Writes the object as a value, as it stands in the document, unknown members and white space inside included.
     *
     * @param writer writes
     * @throws IllegalStateException if the view is empty
     */
    public final void write(JsonWriter writer) {
        requireParsed();
        ((CodecWriter) writer).writeJson(region.buffer(), region.from(), region.from() + region.length());
    }

    /**
     * Copies the object, as it stands in the document, into a part of an array, if it fits.
     *
     * @param target takes the object in UTF-8
     * @param offset where the part starts
     * @param length how long the part is
     * @return the size of the object in bytes; negated if it is greater than {@code length}, and then nothing was copied
     * @throws IndexOutOfBoundsException if the part isn't inside the array
     * @throws IllegalStateException if the view is empty
     */
    public final int tryCopyTo(byte[] target, int offset, int length) {
        Objects.checkFromIndexSize(offset, length, target.length);
        requireParsed();
        int size = region.length();
        if (size > length) {
            return -size;
        }
        System.arraycopy(region.buffer(), region.from(), target, offset, size);
        return size;
    }

    /**
     * Copies the object, as it stands in the document, into a buffer, if it fits.
     *
     * @param target takes the object in UTF-8 at its position, which is moved behind it
     * @return the size of the object in bytes; negated if it is greater than what remains, and then nothing was copied
     * @throws IllegalStateException if the view is empty
     */
    public final int tryCopyTo(ByteBuffer target) {
        requireParsed();
        int size = region.length();
        if (size > target.remaining()) {
            return -size;
        }
        target.put(region.buffer(), region.from(), size);
        return size;
    }

    private void requireParsed() {
        if (isEmpty()) {
            throw new IllegalStateException("the view is empty");
        }
    }

    /**
     * Forgets the document and overwrites everything that the view copied or decoded of it. The array that was parsed stays as it is; the
     * view's own ones stay as large as they are.
     */
    public final void clear() {
        abandon();
        if (reader != null) {
            reader.erase();
        }
        if (copy != null) {
            copy.erase();
        }
    }

    /** Becomes empty. The reader is somebody else's, if this is a nested view. */
    private void abandon() {
        forget();
        region.forget();
        parsedFrom = 0;
        parsedTo = 0;
    }

    /**
     * Does what {@link #clear()} does, and overwrites the parsed bytes in the caller's array with zeros, too. A nested view overwrites its
     * own object; the view or cursor that it came from must not be asked for that part of the document any more, and is to be cleared
     * itself.
     */
    public final void wipe() {
        Arrays.fill(region.buffer(), parsedFrom, parsedTo, (byte) 0);
        clear();
    }

    /** Shows the size only: what was parsed may be secret. */
    @Override
    public final String toString() {
        return getClass().getSimpleName() + "[" + region.length() + " bytes]";
    }
}
