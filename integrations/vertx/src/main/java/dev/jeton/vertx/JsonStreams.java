package dev.jeton.vertx;

import dev.jeton.stream.JsonStream;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.streams.ReadStream;
import io.vertx.core.streams.WriteStream;

/**
 * Streams of elements over streams of buffers, such as request and response bodies, sockets and files, as {@code RecordParser} is one of records. Each has one element in memory, and neither reads
 * nor writes faster than the other side takes.
 *
 * <pre>{@code
 * JsonStream<Order> lines = JsonStream.of(StreamFormat.LINES, OrderCodec.INSTANCE);
 * JsonStreams.read(request, lines).handler(this::store).endHandler(end -> request.response().end());
 * JsonStreams.write(response.setChunked(true), lines).write(order);
 * }</pre>
 *
 * <p>The streams are used on the event loop of what they stand over.
 */
public final class JsonStreams {
    private JsonStreams() {}

    /**
     * Reads elements. It takes over the handlers of the source when its own is set.
     *
     * <p>What is rejected is a {@link dev.jeton.JsonException} for the exception handler, behind the elements before it, and the last thing that happens. The source stays paused
     * then; close the connection, or resume it, to go on.
     *
     * @param <T> the type of the elements
     * @param source gives the stream in UTF-8, in buffers of any size
     * @param stream reads the elements, within its limits
     * @return the elements, each when its last byte has come. A view must not be used any more when the handler returns
     */
    public static <T> ReadStream<T> read(ReadStream<Buffer> source, JsonStream<T> stream) {
        return new ElementReadStream<>(source, stream);
    }

    /**
     * Writes elements. Ending it overwrites what it holds of the last one; the buffers that the target was given belong to that.
     *
     * @param <T> the type of the elements
     * @param target takes the stream in UTF-8, a buffer for each element, and is ended with the stream. An HTTP response must be chunked
     * @param stream writes the elements
     * @return takes the elements. One that can't be written fails its future with a {@link dev.jeton.JsonException}, and leaves nothing in the stream
     */
    public static <T> WriteStream<T> write(WriteStream<Buffer> target, JsonStream<T> stream) {
        return new ElementWriteStream<>(target, stream);
    }
}
