package dev.jeton;

import dev.jeton.codegen.CodecWriter;
import dev.jeton.codegen.NameTable;
import dev.jeton.internal.error.ErrorPath;
import dev.jeton.internal.error.ErrorPlace;
import dev.jeton.internal.write.DocumentWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import org.jspecify.annotations.Nullable;

/**
 * Writes JSON into a byte array that grows. Generated codecs call it; a codec written by hand may call it, too, and then must write
 * members and elements where they belong. The writer adds the commas. The order of calls is checked where assertions are enabled
 * ({@code java -ea}, as in most tests): a value without a name in an object or a second value of a document, for example, is an {@link
 * AssertionError}.
 *
 * <pre>{@code
 * writer.beginObject();
 * writer.member(NAMES, 0);
 * writer.writeBigDecimal(money.amount());
 * writer.endObject();
 * }</pre>
 *
 * <p>A writer is made to be used again: {@link #reset()} starts the next document, and the array that has grown is kept, up to
 * {@link JsonLimits#maxRetainedBytes()}. It serves one thread at a time.
 *
 * <p>Every method that writes throws {@link JsonException} where a value can't be JSON or is null, and where objects and arrays are nested deeper
 * than a reader would accept, such as by a value that contains itself. After any exception the writer is of no use until {@link #reset()}.
 *
 * <p>Of the limits the writer has those on depth and on the length of numbers. It does not count bytes, members and elements, and long strings and
 * names are written: a reader of them needs limits that allow them.
 */
public abstract sealed class JsonWriter permits CodecWriter {
    /** For the one writer that there is. */
    protected JsonWriter() {}

    /**
     * Makes a writer that writes no white space, with the limits of {@link JsonLimits#DEFAULT}.
     *
     * @return a new writer
     */
    public static JsonWriter create() {
        return create(JsonLimits.DEFAULT);
    }

    /**
     * Makes a writer that writes no white space.
     *
     * @param limits of which {@link JsonLimits#maxDepth()}, {@link JsonLimits#maxNumberBytes()} and {@link JsonLimits#maxRetainedBytes()} count, and all of
     *     them for raw text
     * @return a new writer
     */
    public static JsonWriter create(JsonLimits limits) {
        return new DocumentWriter(limits, "");
    }

    /**
     * Makes a writer that puts every member and element on a line of its own, indented by two spaces a level, and a space after each
     * colon. Empty objects and arrays stay {@code {}} and {@code []}; raw JSON stays as it is.
     *
     * @return a new writer
     */
    public static JsonWriter pretty() {
        return new DocumentWriter(JsonLimits.DEFAULT, "  ");
    }

    /**
     * Starts the next document: drops what was written, and keeps the array, unless the writer has grown beyond {@link
     * JsonLimits#maxRetainedBytes()}. An array that is given up is overwritten.
     */
    public abstract void reset();

    /** Does what {@link #reset()} does, and overwrites all that was ever written: nothing of it is left in the writer's memory. */
    public abstract void erase();

    /**
     * The size of what was written.
     *
     * @return the number of bytes
     */
    public abstract int size();

    /**
     * What was written.
     *
     * @return a copy in UTF-8
     */
    public abstract byte[] toBytes();

    /**
     * What was written.
     *
     * @return the text
     */
    public abstract String toJson();

    /**
     * Copies what was written into a part of an array, if it fits.
     *
     * @param target takes the bytes
     * @param offset where the part starts
     * @param length how long the part is
     * @return the size of what was written in bytes; negated if it is greater than {@code length}, and then nothing was copied
     * @throws IndexOutOfBoundsException if the part isn't inside the array
     */
    public abstract int tryCopyTo(byte[] target, int offset, int length);

    /**
     * Copies what was written into a buffer, if it fits.
     *
     * @param target takes the bytes at its position, which is moved behind them
     * @return the size of what was written in bytes; negated if it is greater than what remains, and then nothing was copied
     */
    public abstract int tryCopyTo(ByteBuffer target);

    /**
     * Copies what was written into a stream, in one call of its {@code write}.
     *
     * @param target takes the bytes; neither flushed nor closed
     * @throws IOException if the stream fails
     */
    public abstract void copyTo(OutputStream target) throws IOException;

    /** Opens an object. */
    public abstract void beginObject();

    /** Closes the object that was opened last. */
    public abstract void endObject();

    /** Opens an array. */
    public abstract void beginArray();

    /** Closes the array that was opened last. */
    public abstract void endArray();

    /**
     * Starts a member; its value must be written next.
     *
     * @param names the names of its object's type
     * @param index which of them
     */
    public final void member(JsonNames names, int index) {
        member(names.table, index);
    }

    /**
     * Starts a member; its value must be written next. Errors have {@code *} in their paths for it; they have a name of {@link JsonNames}.
     *
     * @param name the name
     */
    public abstract void key(String name);

    /** Writes {@code null}. */
    public abstract void writeNull();

    /**
     * Writes {@code true} or {@code false}.
     *
     * @param value the value
     */
    public abstract void writeBoolean(boolean value);

    /**
     * Writes an integer.
     *
     * @param value the value
     */
    public abstract void writeInt(int value);

    /**
     * Writes an integer.
     *
     * @param value the value
     */
    public abstract void writeLong(long value);

    /**
     * Writes the shortest decimal that is read back as the same float.
     *
     * @param value the value, finite
     */
    public abstract void writeFloat(float value);

    /**
     * Writes the shortest decimal that is read back as the same double.
     *
     * @param value the value, finite
     */
    public abstract void writeDouble(double value);

    /**
     * Writes a string. Quotes, backslashes and control characters are escaped, everything else is written unchanged.
     *
     * @param value the text, without unpaired surrogates
     */
    public abstract void writeString(String value);

    /**
     * Writes a number as {@link BigDecimal#toString()} does, unless a reader would reject that as too long: then as digits with an
     * exponent.
     *
     * @param value the value, exactly, with at most {@link JsonLimits#maxNumberBytes()} characters and a scale other than
     *     {@link Integer#MIN_VALUE}
     */
    public abstract void writeBigDecimal(BigDecimal value);

    /**
     * Writes an integer.
     *
     * @param value the value, with at most {@link JsonLimits#maxNumberBytes()} characters
     */
    public abstract void writeBigInteger(BigInteger value);

    /**
     * Writes a string in base64 (RFC 4648 section 4, with padding).
     *
     * @param value the bytes
     */
    public abstract void writeBase64(byte[] value);

    /**
     * Writes raw JSON unchanged.
     *
     * @param value the value
     */
    public abstract void writeRaw(RawJson value);

    /**
     * Writes a text that is JSON, after it was validated.
     *
     * @param json one well-formed value; white space around it is dropped
     * @throws JsonException if it is not one
     */
    public abstract void writeRawText(String json);

    /**
     * Makes the error for a value that cannot be written here.
     *
     * @param code what is wrong
     * @return a new exception; the caller throws it
     */
    public abstract JsonException failure(JsonErrorCode code);

    /** Starts a member of a codec's table. */
    protected abstract void member(NameTable members, int index);

    /** Makes the error for a place: only this package can. What was written is one line. */
    protected static JsonException failure(
            JsonErrorCode code,
            @Nullable NameTable[] tables,
            int[] indexes,
            int depth,
            int position,
            @Nullable Exception thrown) {
        ErrorPlace place = new ErrorPlace(ErrorPath.of(tables, indexes, depth), position, 1, position + 1);
        return new JsonException(code, place, null, null, thrown);
    }
}
