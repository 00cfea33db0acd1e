package dev.jeton.http;

import dev.jeton.JsonCodec;
import java.net.http.HttpResponse.BodySubscriber;

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
}
