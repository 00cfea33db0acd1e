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
 * <p>Writing is all or nothing, too: after any exception the writer is empty and can be used for the next value. What a value's own code does
 * wrong ends in one of these:
 *
 * <ul>
 *   <li>A collection that contradicts itself about how many elements it has, as one may that another thread changes:
 *       {@link JsonErrorCode#INVALID_VALUE}, or what was in it. No null is written that the collection did not hand over.
 *   <li>A null as the key of a map or as a value of extra members: {@link JsonErrorCode#NULL_VALUE}. Equal keys, which maps can have that don't compare by
 *       {@code equals}: {@link JsonErrorCode#DUPLICATE_MEMBER}.
 *   <li>A collection that writes by the writer that is writing it: {@link IllegalStateException}. One that holds elements of another type than it was
 *       declared with: {@link ClassCastException}.
 *   <li>A collection or a map that throws, be it because another thread changes it: {@link JsonErrorCode#INVALID_OBJECT}, with what it threw behind
 *       {@link JsonException#thrown()}.
 *   <li>Whatever accessors and codecs written by hand throw is thrown on as it is.
 * </ul>
 *
 * @param <T> the type
 */
public interface JsonCodec<T extends @Nullable Object> {

    /**
     * The class of what is read and written.
     *
     * @return the raw class: {@code List.class} for the codec of a {@code List<Grant>}
     */
    Class<?> type();

    /**
     * Reads one value inside a document, and leaves what follows it to be read. A building block, by which codecs call each other; for a whole
     * document use {@link #read(byte[])} and its like.
     *
     * @param reader stands before the value and is left behind it
     * @return the value
     * @throws JsonException if there is something else; {@code null} is, too
     */
    T decode(JsonReader reader);

    /**
     * Writes one value inside a document. A building block, by which codecs call each other; for a whole document use
     * {@link #write(Object, JsonWriter)}, {@link #toBytes} and their like.
     *
     * @param value the value, not null
     * @param writer writes
     * @throws JsonException if the value can't be written, such as a NaN or half of a surrogate pair
     */
    void encode(T value, JsonWriter writer);

    /**
     * Whether each value is one string in JSON, so that values can be the names of members: the keys of a map. A codec written by hand says so by
     * overriding this method; it is asked by the compiler, which looks whether it is overridden, and by {@link JsonCodecs}. To read a key, {@link #decode} gets a reader
     * that stands before the name as before a string. What {@link #encode} writes as a key and is no string makes the document fail with
     * {@link JsonErrorCode#INVALID_VALUE}.
     *
     * @return false unless a codec says otherwise; always the same
     */
    default boolean canBeName() {
        return false;
    }

    /**
     * Describes a value for {@code toString} and logs: without what is secret in it, in the values that it holds, too. Generated codecs
     * of objects give what the {@code toString} of a record gives, with {@code <redacted>} in place of what is
     * {@code @Json.Secret}, collected by {@code @Json.Extra}, or raw JSON; those of enums give the name of the constant. Very
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
     * @throws JsonException if the value can't be written; the stream then has got nothing
     * @throws IOException if the stream fails
     */
    default void write(T value, OutputStream target) throws IOException {
        JsonWriter writer = newWriter();
        write(value, writer);
        writer.copyTo(target);
    }

    /**
     * The limits of documents that are read without a reader. Code that collects a document before it is read keeps to them meanwhile.
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
     * A codec of arrays of different values of this type. Of equal ones the first stays.
     *
     * @return a new codec; its sets are unmodifiable and have the order of the document
     */
    default JsonCodec<Set<T>> set() {
        return new SetCodec<>(this);
    }

    /**
     * A codec of objects with any names, whose values are of this type. A name that comes twice is an error.
     *
     * @return a new codec; its maps are unmodifiable and have the order of the document
     */
    default JsonCodec<Map<String, T>> map() {
        return new MapCodec<>(this);
    }

    /**
     * A codec of a type that is made from this one, such as a class of another library.
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
