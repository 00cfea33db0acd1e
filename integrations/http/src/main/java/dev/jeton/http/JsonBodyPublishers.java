package dev.jeton.http;

import dev.jeton.JsonCodec;
import dev.jeton.JsonCodecs;
import dev.jeton.stream.JsonStream;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.concurrent.Flow;

/**
 * Bodies of requests. Those of one value are written when the publisher is made, so an error of writing is thrown before anything is sent, and a request
 * that is sent again sends the same bytes. The header {@code Content-Type: application/json} is for the caller to set: a publisher can't.
 *
 * <p>Publishers are immutable: one serves many requests and threads.
 */
public final class JsonBodyPublishers {
    private JsonBodyPublishers() {}

    /**
     * Writes a value by the codec of its class, which {@link JsonCodecs} finds.
     *
     * @param value the value
     * @return a publisher that knows its length
     * @throws IllegalArgumentException if there is no codec of the value's class
     * @throws dev.jeton.JsonException if the value can't be written
     */
    public static BodyPublisher of(Object value) {
        return ofClass(value, value.getClass());
    }

    /**
     * Writes a value.
     *
     * @param <T> the type
     * @param value the value
     * @param codec writes it
     * @return a publisher that knows its length
     * @throws dev.jeton.JsonException if the value can't be written
     */
    public static <T> BodyPublisher of(T value, JsonCodec<T> codec) {
        return BodyPublishers.ofByteArray(codec.toBytes(value));
    }

    /**
     * Writes elements one by one, as fast as they are sent: nothing is written before it is asked for, and the length is not known beforehand.
     *
     * @param <T> the type of the elements
     * @param stream writes them
     * @param elements sends them; asked once for each request that is sent
     * @return a publisher that does not know its length. An element that can't be written fails the request
     */
    public static <T> BodyPublisher ofStream(JsonStream<T> stream, Flow.Publisher<? extends T> elements) {
        return BodyPublishers.fromPublisher(stream.bytes(elements));
    }

    private static <T> BodyPublisher ofClass(Object value, Class<T> type) {
        return of(type.cast(value), JsonCodecs.of(type));
    }
}
