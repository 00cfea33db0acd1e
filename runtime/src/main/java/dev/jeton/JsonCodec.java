package dev.jeton;

import dev.jeton.codegen.CodecWriter;
import dev.jeton.internal.codec.ListCodec;
import dev.jeton.internal.codec.MapCodec;
import dev.jeton.internal.codec.MappingCodec;
import dev.jeton.internal.codec.NullableCodec;
import dev.jeton.internal.codec.SetCodec;
import dev.jeton.internal.codec.SettledCodec;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes one type as JSON. The processor generates one for every type that is annotated with {@code @Json}; each has a
 * constant {@code INSTANCE}, or if it is generic a method {@code of} that takes the codecs of its type arguments.
 *
 * <pre>{@code
 * TokenResponse response = TokenResponseCodec.INSTANCE.read(bytes);
 * byte[] json = TokenResponseCodec.INSTANCE.toBytes(response);
 * }</pre>
 *
 * <p>Codecs are stateless: one serves all threads. Methods that take no {@link JsonReader} or {@link JsonWriter} make one for the
 * call. Where garbage counts, keep one for each thread and hand it in:
 *
 * <pre>{@code
 * JsonReader reader = JsonReader.create();        // one a thread
 * while (...) {
 *     TokenResponse response = TokenResponseCodec.INSTANCE.read(reader.reset(buffer, offset, length));
 * }
 * }</pre>
 *
 * <p>Reading is all or nothing: a document that is not well-formed to its last byte, breaks a limit or does not fit the type is
 * rejected with a {@link JsonException}, and no half-filled object is seen.
 *
 * <p>Writing is all or nothing, too: after any exception the writer is empty and can be used for the next value. Errors in the value's
 * own code are reported as follows:
 *
 * <ul>
 *   <li>A collection whose size does not agree with its elements, for example because another thread changes it: {@link
 * JsonErrorCode#INVALID_VALUE}, or the elements that it handed over are written. No null is made up.
 *   <li>A null as the key of a map or as a value of extra members: {@link JsonErrorCode#NULL_VALUE}. Two keys with the same name, as a
 * map that does not compare by {@code equals} may have: {@link JsonErrorCode#DUPLICATE_MEMBER}.
 *   <li>A collection that uses the writer while it is being written: {@link IllegalStateException}. A collection with elements of another
 * type than declared: {@link ClassCastException}.
 *   <li>A collection or a map that throws an exception, for example because another thread changes it: {@link
 * JsonErrorCode#INVALID_OBJECT}; {@link JsonException#thrown()} returns the exception.
 *   <li>An exception of an accessor or of a codec written by hand passes through unchanged.
 * </ul>
 *
 * @param <T> the type
 */
public interface JsonCodec<T extends @Nullable Object> {

    /**
     * The class of the values that are read and written.
     *
     * @return the raw class: {@code List.class} for the codec of a {@code List<Grant>}
     */
    Class<?> type();

    /**
     * Reads one value inside a document, and leaves what follows it to be read. Codecs call each other by this method; for a whole
     * document use {@link #read(byte[])} and the other {@code read} methods.
     *
     * @param reader stands before the value and is left behind it
     * @return the value
     * @throws JsonException if the value is of another kind, {@code null} included
     */
    T decode(JsonReader reader);

    /**
     * Writes one value inside a document. Codecs call each other by this method; for a whole document use {@link #write(Object,
     * JsonWriter)}, {@link #toBytes} and the like.
     *
     * @param value the value, not null
     * @param writer writes
     * @throws JsonException if the value can't be written, such as a NaN or half of a surrogate pair
     */
    void encode(T value, JsonWriter writer);

    /**
     * Whether each value is one string in JSON, so that values can be the names of members: the keys of a map. A codec written by hand says so by
     * overriding this method; the processor checks whether it is overridden, and {@link JsonCodecs} calls it. To read a key, {@link #decode} gets a reader
     * that stands before the name as before a string. If {@link #encode} writes a key that is not a string, writing fails with {@link
     * JsonErrorCode#INVALID_VALUE}.
     *
     * @return false unless a codec says otherwise; always the same
     */
    default boolean canBeName() {
        return false;
    }

    /**
     * Describes a value for {@code toString} and logs, without its secrets and those of the values that it holds. Generated codecs of
     * objects return what the {@code toString} of a record returns, with {@code <redacted>} in place of what is
     * {@code @Json.Secret}, collected by {@code @Json.Extra}, or raw JSON; those of enums return the name of the constant. Very
     * deep and very long values are shown in part, with {@code ...} for the rest.
     *
     * <pre>{@code
     * @Override
     * public String toString() {
     *     return GrantCodec.INSTANCE.describe(this);    // Grant[accessToken=<redacted>, scope=openid]
     * }
     * }</pre>
     *
     * <p>A codec written by hand shows nothing unless it overrides this. Generated codecs call it for the values of that type.
     *
     * @param value the value, not null
     * @return a text that may be logged
     */
    default String describe(T value) {
        return "<redacted>";
    }

    /**
     * Reads a whole document.
     *
     * @param reader a reader that was just reset to the document
     * @return the value
     * @throws JsonException if the document is rejected
     */
    default T read(JsonReader reader) {
        T value = decode(reader);
        reader.endDocument();
        return value;
    }

    /**
     * Reads a whole document.
     *
     * @param json the document in UTF-8
     * @return the value
     * @throws JsonException if the document is rejected
     */
    default T read(byte[] json) {
        return read(newReader().reset(json));
    }

    /**
     * Reads a whole document that is a part of an array.
     *
     * @param json holds the document in UTF-8
     * @param offset where the document starts
     * @param length how many bytes it has
     * @return the value
     * @throws JsonException if the document is rejected
     * @throws IndexOutOfBoundsException if the document isn't inside the array
     */
    default T read(byte[] json, int offset, int length) {
        return read(newReader().reset(json, offset, length));
    }

    /**
     * Reads a whole document.
     *
     * @param json the document
     * @return the value
     * @throws JsonException if the document is rejected
     */
    default T read(String json) {
        return read(newReader().reset(json));
    }

    /**
     * Reads a whole document from a heap or direct buffer.
     *
     * @param json holds the document in UTF-8 from its position to its limit; the position is moved to the limit if the document
     *     is accepted
     * @return the value
     * @throws JsonException if the document is rejected
     */
    default T read(ByteBuffer json) {
        T value = read(newReader().reset(json));
        json.position(json.limit());
        return value;
    }

    /**
     * Reads a whole document from a stream, to the stream's end, but no further than the largest document that
     * {@link JsonLimits#DEFAULT} allows.
     *
     * @param json the document in UTF-8; not closed
     * @return the value
     * @throws JsonException if the document is rejected
     * @throws IOException if the stream fails, or says that it has read more than it was asked for
     */
    default T read(InputStream json) throws IOException {
        return read(newReader().reset(json));
    }

    /**
     * Writes a whole document into a writer, whose earlier contents are dropped.
     *
     * @param value the value
     * @param writer writes
     * @throws JsonException if the value can't be written; the writer then is empty
     * @throws NullPointerException if the value is null
     */
    default void write(T value, JsonWriter writer) {
        Objects.requireNonNull(value, "the value to write is null");
        writer.reset();
        boolean whole = false;
        try {
            encode(value, writer);
            ((CodecWriter) writer).requireWhole();
            whole = true;
        } finally {
            if (!whole) {
                writer.reset();
            }
        }
    }

    /**
     * Writes a whole document.
     *
     * @param value the value
     * @return the document in UTF-8
     * @throws JsonException if the value can't be written
     */
    default byte[] toBytes(T value) {
        JsonWriter writer = newWriter();
        write(value, writer);
        return writer.toBytes();
    }

    /**
     * Writes a whole document.
     *
     * @param value the value
     * @return the document
     * @throws JsonException if the value can't be written
     */
    default String toJson(T value) {
        JsonWriter writer = newWriter();
        write(value, writer);
        return writer.toJson();
    }

    /**
     * Writes a whole document into a part of an array, if it fits. Makes a writer for it; {@link #tryWrite(Object, byte[], int, int, JsonWriter)}
     * does not.
     *
     * @param value the value
     * @param target takes the document in UTF-8
     * @param offset where the part starts
     * @param length how long the part is
     * @return the size of the document in bytes; negated if it is greater than {@code length}, and then nothing was put into
     *     the array
     * @throws JsonException if the value can't be written
     * @throws IndexOutOfBoundsException if the part isn't inside the array
     */
    default int tryWrite(T value, byte[] target, int offset, int length) {
        return tryWrite(value, target, offset, length, newWriter());
    }

    /**
     * Writes a whole document into a heap or direct buffer, if it fits. Makes a writer for it; {@link #tryWrite(Object, ByteBuffer, JsonWriter)}
     * does not.
     *
     * @param value the value
     * @param target takes the document in UTF-8 at its position, which is moved behind it
     * @return the size of the document in bytes; negated if it is greater than what remains, and then nothing was put into the
     *     buffer
     * @throws JsonException if the value can't be written
     */
    default int tryWrite(T value, ByteBuffer target) {
        return tryWrite(value, target, newWriter());
    }

    /**
     * Writes a whole document into a part of an array, if it fits, by way of a writer that is used again: nothing is allocated once the
     * writer has grown to the largest document.
     *
     * @param value the value
     * @param target takes the document in UTF-8
     * @param offset where the part starts
     * @param length how long the part is
     * @param writer holds the document from then on, too; its earlier contents are dropped
     * @return the size of the document in bytes; negated if it is greater than {@code length}, and then nothing was put into
     *     the array
     * @throws JsonException if the value can't be written; the writer then is empty, and nothing has been put into the array
     * @throws IndexOutOfBoundsException if the part isn't inside the array
     */
    default int tryWrite(T value, byte[] target, int offset, int length, JsonWriter writer) {
        Objects.checkFromIndexSize(offset, length, target.length);
        write(value, writer);
        return writer.tryCopyTo(target, offset, length);
    }

    /**
     * Writes a whole document into a heap or direct buffer, if it fits, by way of a writer that is used again: nothing is allocated once
     * the writer has grown to the largest document.
     *
     * @param value the value
     * @param target takes the document in UTF-8 at its position, which is moved behind it
     * @param writer holds the document from then on, too; its earlier contents are dropped
     * @return the size of the document in bytes; negated if it is greater than what remains, and then nothing was put into the
     *     buffer
     * @throws JsonException if the value can't be written; the writer then is empty, and nothing has been put into the buffer
     */
    default int tryWrite(T value, ByteBuffer target, JsonWriter writer) {
        write(value, writer);
        return writer.tryCopyTo(target);
    }

    /**
     * Writes a whole document into a stream, in one call of its {@code write}.
     *
     * @param value the value
     * @param target takes the document in UTF-8; neither flushed nor closed
     * @throws JsonException if the value can't be written; nothing has been written to the stream
     * @throws IOException if the stream fails
     */
    default void write(T value, OutputStream target) throws IOException {
        JsonWriter writer = newWriter();
        write(value, writer);
        writer.copyTo(target);
    }

    /**
     * The limits of documents that are read without a reader. Code that collects a document before it is read should keep to them.
     *
     * @return {@link JsonLimits#DEFAULT} unless {@link #withLimits} has set others
     */
    default JsonLimits limits() {
        return JsonLimits.DEFAULT;
    }

    /**
     * Makes the reader for a document that is read without one.
     *
     * @return a new reader with the {@link #limits()}
     */
    default JsonReader newReader() {
        return JsonReader.create(limits());
    }

    /**
     * Makes the writer for a document that is written without one.
     *
     * @return a new writer
     */
    default JsonWriter newWriter() {
        return JsonWriter.create();
    }

    /**
     * A codec of the same type that reads and writes {@code null}, too.
     *
     * @return a new codec
     */
    default JsonCodec<@Nullable T> nullable() {
        return new NullableCodec<>(this);
    }

    /**
     * A codec of arrays of this type. For elements that may be {@code null} make it of a {@link #nullable()} codec.
     *
     * @return a new codec; its lists are unmodifiable
     */
    default JsonCodec<List<T>> list() {
        return new ListCodec<>(this);
    }

    /**
     * A codec of arrays whose values are collected in a set. Of equal values the first one stays.
     *
     * @return a new codec; its sets are unmodifiable and have the order of the document
     */
    default JsonCodec<Set<T>> set() {
        return new SetCodec<>(this);
    }

    /**
     * A codec of objects with any names, whose values are of this type. A name that occurs twice is an error.
     *
     * @return a new codec; its maps are unmodifiable and have the order of the document
     */
    default JsonCodec<Map<String, T>> map() {
        return new MapCodec<>(this);
    }

    /**
     * A codec of another type that is converted from and to this one, such as a class of another library.
     *
     * <pre>{@code
     * JsonCodec<Money> codec = JsonCodecs.of(String.class).mapping(Money.class, Money::parse, Money::toString);
     * }</pre>
     *
     * @param <U> the other type
     * @param type its raw class
     * @param from makes it from this type
     * @param to makes this type from it
     * @return a new codec
     */
    default <U> JsonCodec<U> mapping(
            Class<?> type, Function<? super T, ? extends U> from, Function<? super U, ? extends T> to) {
        return new MappingCodec<>(this, type, from, to);
    }

    /**
     * The same codec with other limits where it is given no reader. A reader that is handed in keeps its own.
     *
     * @param limits how large documents may be
     * @return a new codec
     */
    default JsonCodec<T> withLimits(JsonLimits limits) {
        return SettledCodec.withLimits(this, limits);
    }

    /**
     * The same codec, which writes each member and element on a line of its own where it is given no writer.
     *
     * @return a new codec
     */
    default JsonCodec<T> pretty() {
        return SettledCodec.pretty(this);
    }
}
