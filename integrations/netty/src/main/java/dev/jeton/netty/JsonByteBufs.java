package dev.jeton.netty;

import dev.jeton.JsonCodec;
import dev.jeton.JsonReader;
import dev.jeton.JsonWriter;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.ByteBufAllocator;
import io.netty.buffer.ByteBufInputStream;
import io.netty.buffer.ByteBufOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;

/**
 * Reads values from buffers and writes them into buffers. Buffers are neither retained nor released: they stay their owner's.
 *
 * <p>A buffer on the heap is read where it lies. A direct or composite one is copied into the reader once, no more of it than the reader's limits allow. Methods
 * that take no {@link JsonReader} or {@link JsonWriter} make one for the call; in a handler, keep one for each channel and hand it in.
 */
public final class JsonByteBufs {
    private JsonByteBufs() {}

    /**
     * Reads a whole document.
     *
     * @param <T> the type
     * @param json holds the document in UTF-8 from its reader index to its writer index; the reader index is moved to the writer index if
     *     the document is accepted
     * @param codec reads the document
     * @return the value
     * @throws dev.jeton.JsonException if the document is rejected
     */
    public static <T> T read(ByteBuf json, JsonCodec<T> codec) {
        return read(json, codec, codec.newReader());
    }

    /**
     * Reads a whole document by a reader that is used again: nothing is copied from a buffer on the heap, and nothing allocated for any other once the
     * reader has grown to the largest document. {@link JsonReader#erase()} drops the reader's reference to the buffer's array.
     *
     * @param <T> the type
     * @param json holds the document in UTF-8 from its reader index to its writer index; the reader index is moved to the writer index if
     *     the document is accepted
     * @param codec reads the document
     * @param reader knows the limits
     * @return the value
     * @throws dev.jeton.JsonException if the document is rejected
     */
    public static <T> T read(ByteBuf json, JsonCodec<T> codec, JsonReader reader) {
        int start = json.readerIndex();
        int length = json.readableBytes();
        if (json.hasArray()) {
            reader.reset(json.array(), json.arrayOffset() + start, length);
        } else if (json.nioBufferCount() == 1) {
            ByteBuffer buffer = json.nioBuffer(start, length);
            reader.reset(buffer);
        } else {
            copy(json, reader);
        }
        T value = codec.read(reader);
        json.readerIndex(start + length);
        return value;
    }

    /** Copies what lies in pieces into the reader. */
    private static void copy(ByteBuf json, JsonReader reader) {
        int start = json.readerIndex();
        try (ByteBufInputStream pieces = new ByteBufInputStream(json)) {
            reader.reset(pieces);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        } finally {
            json.readerIndex(start);
        }
    }

    /**
     * Writes a whole document into a new buffer of its size.
     *
     * @param <T> the type
     * @param value the value
     * @param codec writes it
     * @param allocator makes the buffer
     * @return the buffer, which the caller releases or hands on
     * @throws dev.jeton.JsonException if the value can't be written
     */
    public static <T> ByteBuf write(T value, JsonCodec<T> codec, ByteBufAllocator allocator) {
        return write(value, codec, allocator, codec.newWriter());
    }

    /**
     * Writes a whole document into a new buffer of its size, by a writer that is used again.
     *
     * @param <T> the type
     * @param value the value
     * @param codec writes it
     * @param allocator makes the buffer
     * @param writer holds the document from then on, too; its earlier contents are dropped
     * @return the buffer, which the caller releases or hands on
     * @throws dev.jeton.JsonException if the value can't be written; the writer then is empty
     */
    public static <T> ByteBuf write(T value, JsonCodec<T> codec, ByteBufAllocator allocator, JsonWriter writer) {
        codec.write(value, writer);
        ByteBuf target = allocator.buffer(writer.size());
        boolean whole = false;
        try {
            copy(writer, target);
            whole = true;
            return target;
        } finally {
            if (!whole) {
                target.release();
            }
        }
    }

    /**
     * Writes a whole document behind what a buffer holds.
     *
     * @param <T> the type
     * @param value the value
     * @param codec writes it
     * @param target takes the document in UTF-8 at its writer index, which is moved behind it; it grows where needed
     * @throws dev.jeton.JsonException if the value can't be written; the buffer then is as it was
     * @throws IndexOutOfBoundsException if the document does not fit the buffer's maximum capacity; the buffer then is as it was
     */
    public static <T> void write(T value, JsonCodec<T> codec, ByteBuf target) {
        JsonWriter writer = codec.newWriter();
        codec.write(value, writer);
        copy(writer, target);
    }

    private static void copy(JsonWriter writer, ByteBuf target) {
        try (ByteBufOutputStream out = new ByteBufOutputStream(target)) {
            writer.copyTo(out);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
