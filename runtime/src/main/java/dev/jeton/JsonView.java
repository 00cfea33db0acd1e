package dev.jeton;

import dev.jeton.codegen.CodecReader;
import dev.jeton.codegen.CodecWriter;
import dev.jeton.internal.Retention;
import dev.jeton.internal.read.DocumentReader;
import dev.jeton.internal.read.ViewInput;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Gives access to a document by the properties of its type, while the values stay where they are in its bytes. The processor generates a view for every record that is
 * annotated with {@code @Json(view = true)}. A view is made once and parses one document after the other:
 *
 * <pre>{@code
 * TokenResponseView view = new TokenResponseView();        // one for each thread
 * while (...) {
 *     view.parse(buffer, offset, length);
 *     if (view.tokenType().equalsIgnoringAsciiCase("Bearer")) {
 *         view.accessToken().tryCopyTo(header);
 *     }
 * }
 * }</pre>
 *
 * <p>Parsing checks the whole document, and rejects what the type's codec rejects with the same error. Exceptions are {@link JsonErrorCode#TOO_MANY_COLLISIONS}, since a view
 * makes no sets, and what only a codec written by hand refuses: {@code toValue} reports them. Nothing is allocated once a view has grown
 * to its largest document, neither by parsing nor by what is asked of it, unless a method says that it makes something.
 *
 * <p>A view, and every slice, cursor and view that it hands out, is for one thread at a time and valid until the next document is parsed
 * or the view is reset or erased. After a document was rejected the view is empty, and erased.
 *
 * <p>Three verbs end a document, as those of {@link JsonReader} and {@link JsonWriter} do. {@link #reset()} drops it; parsing the next one
 * does so, too. {@link #erase()} also overwrites what the view copied or decoded of it. {@link #eraseDocument()} also overwrites the document
 * in the caller's array.
 *
 * <p>The bytes of the document are not to be changed meanwhile. If they are, what is asked for is a value of the new bytes, or an error: a
 * {@link JsonException} of what reads the bytes again (cursors, nested views, and records made of views), an {@link IllegalStateException} of all
 * else. What is copied or written as it stands in the document is not looked at.
 */
public abstract class JsonView extends DecodingView {
    /** Reads documents; a nested view never needs it. */
    private @Nullable ViewInput input;

    /** What {@link #eraseDocument()} overwrites: the whole document, or the object of a nested view. */
    private int parsedFrom;

    private int parsedTo;

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
        super(limits);
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
     * @param length how many bytes it has; the bytes around it are never read
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
            limitMemory(json);
            DocumentReader source = input().open(json, offset, length);
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
                erase();
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
        parse(input().copied(), 0, length);
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
        erase();
        ViewInput own = input();
        int length = 0;
        boolean whole = false;
        try {
            length = own.copy(json);
            whole = true;
        } finally {
            if (!whole) {
                erase();
            }
        }
        parse(own.copied(), 0, length);
    }

    /**
     * Parses a document, without an exception and without garbage if it is rejected. A rejection takes the time of reading up to the
     * error, and mostly 20 to 50 ns more (on the machine of the benchmarks) for forgetting what was read and for the error.
     *
     * @param json holds the document in UTF-8; not copied, and not to be changed while the view is in use
     * @param offset where the document starts
     * @param length how many bytes it has; the bytes around it are never read
     * @param error takes what is wrong; it is reset if nothing is
     * @return whether the document was accepted; if not, the view is empty
     * @throws IndexOutOfBoundsException if the document isn't inside the array; the view then is empty
     */
    public final boolean tryParse(byte[] json, int offset, int length, JsonError error) {
        error.reset();
        DocumentReader source = input().reader();
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
     * @param error takes what is wrong; it is reset if nothing is
     * @return whether the document was accepted; if not, the view is empty
     */
    public final boolean tryParse(ByteBuffer json, JsonError error) {
        int length = copied(json);
        error.expectCopy(true);
        boolean accepted = tryParse(input().copied(), 0, length, error);
        error.expectCopy(false);
        if (accepted) {
            json.position(json.limit());
        }
        return accepted;
    }

    private int copied(ByteBuffer json) {
        erase();
        return input().copy(json);
    }

    private ViewInput input() {
        ViewInput own = input;
        if (own == null) {
            own = new ViewInput(limits);
            input = own;
        }
        return own;
    }

    /**
     * Reads one object inside a document, such as an element of an array that the caller iterates over. The caller reads what follows the
     * object.
     *
     * <pre>{@code
     * reader.reset(buffer, offset, length).beginArray();
     * while (reader.nextElement()) {
     *     view.decode(reader);
     *     ...
     * }
     * reader.endDocument();
     * }</pre>
     *
     * <p>The object is not copied. The view is valid until it reads the next object, and no longer than the reader's document: it must not be asked
     * once the reader was reset to another one or erased, which it does not notice. It refers to the document until it reads another object or is
     * reset or erased. {@link #eraseDocument()} overwrites this object only. Allocates nothing once the view has grown. The limits are the reader's.
     *
     * @param reader stands before the object and is left behind it
     * @throws JsonException if there is something else, null too; the view then is empty, and the reader is of no use until its next document
     */
    public final void decode(JsonReader reader) {
        DocumentReader source = (DocumentReader) reader;
        boolean quiet = source.isQuiet();
        // Whoever calls this knows of errors by exceptions only.
        source.setQuiet(false);
        try {
            readOnItsOwn(source);
        } finally {
            source.setQuiet(quiet);
        }
    }

    /** Reads an object for the owner of the view, not for a view around it: the view itself limits what it keeps. */
    final void readOnItsOwn(DocumentReader source) {
        limitMemory(source.buffer());
        Retention outer = source.countBy(input().retention());
        try {
            readValue(source);
        } finally {
            source.countBy(outer);
        }
    }

    /** Gives up what was grown for documents before if it is too much; the next one may lie in the view's copy. */
    private void limitMemory(byte[] next) {
        if (input != null && input.retention().isExceeded()) {
            drop();
            input.giveUp(next);
        }
    }

    /**
     * Parses one object inside a document. For generated views and cursors; people call {@link #decode}.
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
            if (input != null) {
                input.leaveTo(source);
            }
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
            region.endNested(source);
            parsedFrom = region.from();
            parsedTo = region.to();
            whole = true;
        } finally {
            source.setQuiet(quiet);
            if (!whole) {
                drop();
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
     * Returns whether the view holds no object.
     *
     * @return true before the first document, after one that was rejected, and after {@link #reset()} and {@link #erase()}
     */
    public final boolean isEmpty() {
        return !region.isPresent();
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
        return region.tryCopyTo(target, offset, length);
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
        return region.tryCopyTo(target);
    }

    private void requireParsed() {
        if (isEmpty()) {
            throw new IllegalStateException("the view is empty");
        }
    }

    /**
     * Drops the document before the next one: the view is empty, and holds no reference to the array that was parsed. Parsing does the same
     * by itself, so call this only if no document follows soon. The copy of a document from a buffer or a stream stays in the view's memory until the next
     * document or {@link #erase()}.
     */
    public final void reset() {
        drop();
        if (input != null) {
            input.reset();
            limitMemory(region.buffer());
        }
    }

    /**
     * Does what {@link #reset()} does, and overwrites everything that the view copied or decoded. The array that was parsed stays as it is; the
     * view's own ones stay as large as they are, unless they exceed {@link JsonLimits#maxRetainedBytes()}.
     */
    public final void erase() {
        drop();
        if (input != null) {
            input.erase();
            limitMemory(region.buffer());
        }
    }

    /** Drops the object. A nested view has no input; its reader belongs to the view around it. */
    private void drop() {
        forget();
        region.forget();
        parsedFrom = 0;
        parsedTo = 0;
    }

    /**
     * Does what {@link #erase()} does, and overwrites the document in the caller's array with zeros, too. A buffer or a stream that was copied
     * stays as it is. A nested view overwrites its own object; the view, cursor or reader that it came from must not be asked for that part of the
     * document any more, and is to be erased itself.
     */
    public final void eraseDocument() {
        Arrays.fill(region.buffer(), parsedFrom, parsedTo, (byte) 0);
        erase();
    }

    /** Shows the size only: what was parsed may be secret. */
    @Override
    public final String toString() {
        return getClass().getSimpleName() + "[" + region.length() + " bytes]";
    }
}
