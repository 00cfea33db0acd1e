package dev.jeton.http;

import dev.jeton.JsonCodec;
import dev.jeton.stream.JsonStream;
import java.net.http.HttpResponse.BodySubscriber;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Reads the body of a response whatever its status is. {@link JsonBodyHandlers} looks at the status first and is what most programs need; this is
 * for handlers of your own.
 */
public final class JsonBodySubscribers {
    private JsonBodySubscribers() {}

    /**
     * Reads a whole document. Its bytes are collected in one array, no more of them than {@link JsonCodec#limits()} allows: the rest of
     * a larger document is not waited for.
     *
     * @param <T> the type
     * @param codec reads the document
     * @return a new subscriber, for one response; its body completes with a {@link dev.jeton.JsonException} if the document is rejected
     */
    public static <T> BodySubscriber<T> of(JsonCodec<T> codec) {
        return new DocumentSubscriber<>(codec, new ReadValue<>(codec));
    }

    /**
     * Hands over each element of a body when its last byte has come.
     *
     * @param <T> the type of the elements
     * @param stream reads them, within its limits
     * @param action takes the elements, in the thread that delivers the body
     * @return a new subscriber, for one response; its body completes with null when the last element was taken, with a {@link dev.jeton.JsonException} if one is
     *     rejected, or with what the action throws
     */
    public static <T> BodySubscriber<@Nullable Void> ofStream(JsonStream<T> stream, Consumer<? super T> action) {
        return new StreamSubscriber(stream.feed(action));
    }
}
