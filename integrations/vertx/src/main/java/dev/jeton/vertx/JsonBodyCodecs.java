package dev.jeton.vertx;

import dev.jeton.JsonCodec;
import dev.jeton.JsonCodecs;
import io.vertx.ext.web.codec.BodyCodec;

/**
 * Reads the bodies of responses that Vert.x' {@code WebClient} receives.
 *
 * <pre>{@code
 * client.postAbs(uri).as(JsonBodyCodecs.of(Grant.class)).send()
 * }</pre>
 *
 * <p>A body is collected in one array, no more of it than {@link JsonCodec#limits()} allows. What is rejected fails the future of the response with a
 * {@link dev.jeton.JsonException}, which holds nothing of the body. Every status is read: expect a status, by
 * {@code HttpResponseExpectation}, before the body is looked at. Immutable and safe for use by many threads.
 */
public final class JsonBodyCodecs {
    private JsonBodyCodecs() {}

    /**
     * Reads by the codec that {@link JsonCodecs} finds.
     *
     * @param <T> the type
     * @param type a class that has a codec, or an array of one
     * @return a body codec
     * @throws IllegalArgumentException if there is no codec of the class
     */
    public static <T> BodyCodec<T> of(Class<T> type) {
        return of(JsonCodecs.of(type));
    }

    /**
     * Reads by a codec.
     *
     * @param <T> the type
     * @param codec reads the document
     * @return a body codec
     */
    public static <T> BodyCodec<T> of(JsonCodec<T> codec) {
        return () -> new DocumentStream<>(codec);
    }
}
