package dev.jeton;

import dev.jeton.codegen.MemberReader;
import dev.jeton.codegen.NameTable;
import dev.jeton.internal.Retention;
import dev.jeton.internal.error.ErrorPlace;
import dev.jeton.internal.read.DocumentReader;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import org.jspecify.annotations.Nullable;

/**
 * Reads JSON from a byte array, exactly as RFC 8259 defines it. These methods are for codecs that are written by hand; generated codecs
 * use further ones.
 *
 * <p>A reader is made to be used again: {@link #reset(byte[])} starts the next document, and the buffers that it has grown are
 * kept, up to {@link JsonLimits#maxRetainedBytes()}. {@link #erase()} ends the last one, and {@link #eraseDocument()} reaches the caller's array, too.
 * It serves one thread at a time. Methods named {@code read...} return what they read and
 * allocate only that.
 *
 * <p>Every method throws {@link JsonException} where the document is malformed, exceeds the {@link JsonLimits} or holds another kind of
 * value than the method reads. After an exception the reader must be {@code reset} before it is used again.
 */
public abstract sealed class JsonReader permits MemberReader {
    /** Returned by {@link #nextName()} for a member whose name is not one of the given names; its value comes next. */
    public static final int UNKNOWN_MEMBER = -1;

    /** Returned by {@link #nextName()} where the object ends. */
    public static final int END_OBJECT = -2;

    /** For the engine only. */
    protected JsonReader() {}

    /**
     * Makes a reader with {@link JsonLimits#DEFAULT}.
     *
     * @return a new reader
     */
    public static JsonReader create() {
        return create(JsonLimits.DEFAULT);
    }

    /**
     * Makes a reader.
     *
     * @param limits how large documents may be
     * @return a new reader
     */
    public static JsonReader create(JsonLimits limits) {
        return new DocumentReader(limits);
    }

    /**
     * Starts a document.
     *
     * @param json the document in UTF-8; not copied, and not to be changed while it is read
     * @return this reader
     */
    public abstract JsonReader reset(byte[] json);

    /**
     * Starts a document.
     *
     * @param json holds the document in UTF-8; not copied, and not to be changed while it is read
     * @param offset where the document starts
     * @param length how many bytes it has; the bytes around it are never read
     * @return this reader
     * @throws IndexOutOfBoundsException if the document isn't inside the array
     */
    public abstract JsonReader reset(byte[] json, int offset, int length);

    /**
     * Starts a document. A heap buffer is read where it lies, any other is copied into the reader.
     *
     * @param json holds the document in UTF-8 between its position and its limit, which stay as they are
     * @return this reader
     */
    public abstract JsonReader reset(ByteBuffer json);

    /**
     * Starts a document. It is copied into the reader; offsets of errors count its bytes in UTF-8.
     *
     * @param json the document
     * @return this reader
     */
    public abstract JsonReader reset(String json);

    /**
     * Starts a document that is read from a stream, to the stream's end, but no further than one byte behind the largest document that is
     * allowed. It is copied into the reader.
     *
     * @param json the document in UTF-8; not closed
     * @return this reader
     * @throws IOException if the stream fails, or says that it has read more than it was asked for
     */
    public abstract JsonReader reset(InputStream json) throws IOException;

    /**
     * Forgets the document and overwrites the copies that the reader made of parts of it. Its buffers stay as large as they are, unless they
     * exceed {@link JsonLimits#maxRetainedBytes()}.
     */
    public abstract void erase();

    /**
     * Does what {@link #erase()} does, and overwrites the document in the caller's array with zeros, too; also in that of a heap buffer. A
     * document that the reader copied (a direct buffer, a stream, a {@code String}) is not overwritten in the caller's memory.
     */
    public abstract void eraseDocument();

    /**
     * Checks that nothing but white space follows the value that was read.
     *
     * @throws IllegalStateException if the value was not read to its end, which is a bug in a codec
     */
    public abstract void endDocument();

    /**
     * Looks at the next value and leaves it to be read.
     *
     * @return which kind of value it is; a number may still turn out to be malformed, and so may what is in a string, an object or an array
     * @throws JsonException if no value comes next
     */
    public abstract JsonKind peek();

    /**
     * Reads {@code null} if that comes next.
     *
     * @return whether it did; false at the end of the document, where reading a value is an error
     */
    public abstract boolean readNull();

    /**
     * Reads a string.
     *
     * @return the text; one copy where it is ASCII without escapes
     */
    public abstract String readString();

    /**
     * Reads {@code true} or {@code false}.
     *
     * @return the value
     */
    public abstract boolean readBoolean();

    /**
     * Reads an integer.
     *
     * @return the value, from -2^31 to 2^31 - 1
     */
    public abstract int readInt();

    /**
     * Reads an integer.
     *
     * @return the value, from -2^63 to 2^63 - 1
     */
    public abstract long readLong();

    /**
     * Reads a number, correctly rounded.
     *
     * @return the nearest double; never infinite
     */
    public abstract double readDouble();

    /**
     * Reads a number of any size and precision.
     *
     * @return the exact value
     */
    public abstract BigDecimal readBigDecimal();

    /**
     * Reads a number of any size and precision, also in a string.
     *
     * @return the exact value
     */
    public abstract BigDecimal readLenientBigDecimal();

    /**
     * Reads an integer of any size.
     *
     * @return the exact value
     */
    public abstract BigInteger readBigInteger();

    /**
     * Reads the next value, whatever it is, as JSON.
     *
     * @return a copy of the value's bytes, validated
     */
    public abstract RawJson readRaw();

    /** Skips the next value, whatever it is, and validates it. It needs no stack, however deep the value is. */
    public abstract void skipValue();

    /**
     * Enters an object, for {@link #nextName()}.
     *
     * @param names the names that its members may have
     */
    public abstract void beginObject(JsonNames names);

    /**
     * Moves to the value of the next member of the object that was entered last.
     *
     * @return the index of its name in the {@link JsonNames} that the object was entered with, {@link #UNKNOWN_MEMBER}, or
     *     {@link #END_OBJECT}, after which the object has been left
     * @throws JsonException if the object already had a member of that name
     */
    public abstract int nextName();

    /**
     * Makes the error for a required member that is missing, after its object has been left.
     *
     * @param names the names that the object was entered with
     * @param index which of them
     * @return a new exception with the place of the object's closing brace; the caller throws it
     */
    public abstract JsonException missingMember(JsonNames names, int index);

    /** Enters an object whose names are not fixed. */
    public abstract void beginMap();

    /**
     * Moves to the value of the next member of the map that was entered last.
     *
     * @return the member's name, or null where the map ends, after which it has been left
     * @throws JsonException if the object already had a member of that name
     */
    public abstract @Nullable String nextKey();

    /** Enters an array. */
    public abstract void beginArray();

    /**
     * Moves to the next element of the array that was entered last.
     *
     * @return whether there is one; if not, the array has been left
     */
    public abstract boolean nextElement();

    /**
     * Makes the error for a value that was read and cannot be used, or that comes next and is not expected.
     *
     * @param code what is wrong
     * @return a new exception with the place where the value starts that was read last, or, where none was read since a name, a comma or an opening
     *     bracket, the one that comes next; the caller throws it
     */
    public abstract JsonException failure(JsonErrorCode code);

    /**
     * Makes the error for a value of another kind than expected, for a codec that called {@link #peek()}. The methods that read values
     * throw it themselves.
     *
     * @param expected the kind of values that the codec reads
     * @return a new exception with the place of the value that comes next; the caller throws it
     */
    public abstract JsonException wrongType(JsonKind expected);

    /**
     * Makes the error for a value that was read and that its own type refuses. Generated code throws it when a constructor throws; a
     * codec written by hand may do the same.
     *
     * @param thrown what the type's own code threw, even if it is a {@code JsonException}, which is about another document. {@link
     * JsonException#thrown()} returns it; it is no part of the message
     * @return a new exception with the place of the value that was read last; the caller throws it
     */
    public abstract JsonException invalidObject(Exception thrown);

    // What the engine does with types of this package that only this package can do.

    /** Makes an exception. */
    protected static JsonException exceptionOf(
            JsonErrorCode code,
            ErrorPlace place,
            @Nullable JsonKind expected,
            @Nullable JsonKind found,
            @Nullable Throwable thrown) {
        return new JsonException(code, place, expected, found, thrown);
    }

    /** Returns what is thrown in place of the error that {@code target} takes. */
    protected static JsonException signalOf(JsonError target) {
        return target.signal;
    }

    /** Puts an error of a document that starts at {@code start} into {@code target}; the scopes are copied. */
    protected static void take(
            JsonError target,
            JsonErrorCode code,
            byte[] buffer,
            int start,
            int at,
            @Nullable NameTable[] tables,
            int[] indexes,
            int scopes) {
        target.take(code, buffer, start, at, tables, indexes, scopes);
    }

    /** Adds the kinds that the error is about. */
    protected static void takeKinds(JsonError target, @Nullable JsonKind expected, @Nullable JsonKind found) {
        target.takeKinds(expected, found);
    }

    /** Adds what a user's code threw. */
    protected static void takeThrown(JsonError target, Throwable thrown) {
        target.takeThrown(thrown);
    }

    /** Puts an error into {@code target} that came as an exception; unless it is the signal that stands for it. */
    protected static void take(JsonError target, JsonException exception) {
        target.take(exception);
    }

    /** Puts the error of one into another. */
    protected static void copy(JsonError from, JsonError to) {
        to.copy(from);
    }

    /** Returns the table of names. */
    protected static NameTable tableOf(JsonNames names) {
        return names.table;
    }

    /** Makes raw JSON of a validated value, which is not copied. */
    protected static RawJson rawJson(byte[] utf8, int depth) {
        return new RawJson(utf8, depth);
    }

    /** Sets a slice to a string of a document that has no escapes. */
    protected static void setPlain(Utf8Slice slice, byte[] document, int from, int to) {
        slice.setPlain(document, from, to);
    }

    /** Sets a slice to a string of a document that has escapes; what decoding them takes is counted. */
    protected static void setEscaped(Utf8Slice slice, byte[] document, int from, int to, Retention retention) {
        slice.setEscaped(document, from, to, retention);
    }

    /** Sets a slice to a number of a document. */
    protected static void setNumber(Utf8Slice slice, byte[] document, int from, int to) {
        slice.setNumber(document, from, to);
    }

    /** Sets a slice to a value of a document. */
    protected static void setRaw(Utf8Slice slice, byte[] document, int from, int to) {
        slice.setRaw(document, from, to);
    }
}
