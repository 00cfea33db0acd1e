package dev.jeton.http;

import dev.jeton.stream.JsonStream;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodySubscriber;
import java.net.http.HttpResponse.ResponseInfo;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Hands over the elements of a body of a good answer. */
record StreamHandler<T>(JsonStream<T> stream, Consumer<? super T> action) implements BodyHandler<@Nullable Void> {
    @Override
    public BodySubscriber<@Nullable Void> apply(ResponseInfo response) {
        int status = response.statusCode();
        if (!JsonBodyHandlers.isSuccess(status)) {
            return JsonBodyHandlers.<@Nullable Void>subscriber(
                    response, JsonBodyHandlers.ANY, new RejectStatus<>(status));
        }
        return JsonBodyHandlers.isEncoded(response)
                ? JsonBodyHandlers.<@Nullable Void>refused(JsonBodyHandlers.ANY, new RejectBody<>())
                : JsonBodySubscribers.ofStream(stream, action);
    }
}
