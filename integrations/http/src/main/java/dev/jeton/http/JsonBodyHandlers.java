package dev.jeton.http;

import dev.jeton.JsonCodec;
import dev.jeton.JsonCodecs;
import dev.jeton.JsonErrorCode;
import dev.jeton.JsonException;
import dev.jeton.JsonLimits;
import dev.jeton.RawJson;
import dev.jeton.stream.JsonStream;
import dev.jeton.tokens.oauth.TokenResult;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodySubscriber;
import java.net.http.HttpResponse.ResponseInfo;
import java.util.Locale;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Reads the bodies of responses.
 *
 * <pre>{@code
 * Grant grant = client.send(request, JsonBodyHandlers.of(Grant.class)).body();
 * }</pre>
 *
 * <p>A body is collected in one array, no more of it than {@link JsonCodec#limits()} allows (16 MiB, unless {@link JsonCodec#withLimits} sets another limit),
 * and read when it is whole; the rest of a larger one is not waited for. The bytes decide what it is: {@code Content-Type} is not looked at. A body with a
 * {@code Content-Encoding} is refused with {@link JsonErrorCode#COMPRESSED} before it is received, since the client does not decompress.
 *
 * <p>What is rejected completes the body with a {@link JsonException}. {@code HttpClient.sendAsync} hands it on; {@code HttpClient.send} wraps
 * it: it is the cause of the {@code IOException} that is thrown. Neither holds anything of the body.
 *
 * <p>Handlers are immutable: one serves many requests and threads.
 */
public final class JsonBodyHandlers {
    /** Of what is received and not read. */
    static final JsonCodec<RawJson> ANY = JsonCodecs.of(RawJson.class);

    private JsonBodyHandlers() {}

    /**
     * Reads the body of a response with a status of 2xx by the codec that {@link JsonCodecs} finds. Any other status is a {@link HttpStatusException}.
     *
     * @param <T> the type
     * @param type a class that has a codec, or an array of one
     * @return a handler
     * @throws IllegalArgumentException if there is no codec of the class
     */
    public static <T> BodyHandler<T> of(Class<T> type) {
        return of(JsonCodecs.of(type));
    }

    /**
     * Reads the body of a response with a status of 2xx. Any other status is a {@link HttpStatusException}.
     *
     * @param <T> the type
     * @param codec reads the document
     * @return a handler
     */
    public static <T> BodyHandler<T> of(JsonCodec<T> codec) {
        return response -> {
            int status = response.statusCode();
            return subscriber(response, codec, isSuccess(status) ? new ReadValue<>(codec) : new RejectStatus<>(status));
        };
    }

    /**
     * Reads the body of a response with a status of 2xx by one codec, that of any other response by another one.
     *
     * @param <T> the type of the value
     * @param <E> the type of the error
     * @param codec reads the document of a response with a status of 2xx
     * @param errors reads that of any other; if it can't, the body completes with a {@link HttpStatusException} that has the {@link JsonException} as its cause
     * @return a handler
     */
    public static <T, E> BodyHandler<JsonResult<T, E>> ofResult(JsonCodec<T> codec, JsonCodec<E> errors) {
        return response -> {
            int status = response.statusCode();
            return isSuccess(status)
                    ? subscriber(response, codec, new ReadSuccess<>(codec))
                    : subscriber(response, errors, new ReadFailure<>(status, errors));
        };
    }

    /**
     * Reads what a token endpoint answers, with {@link JsonLimits#DEFAULT}. The same as {@link #ofTokenResult(JsonLimits)}.
     *
     * @return a handler
     */
    public static BodyHandler<TokenResult> ofTokenResult() {
        return ofTokenResult(JsonLimits.DEFAULT);
    }

    /**
     * Reads what a token endpoint answers: a token or a refusal, whatever the status is, as {@link dev.jeton.tokens.oauth.TokenResults} does. JSON is read whatever its
     * {@code Content-Type} says, forms too; an empty body with a status from 400 on is a refusal without an error.
     *
     * <pre>{@code
     * TokenResult result = client.send(request, JsonBodyHandlers.ofTokenResult()).body();
     * if (result instanceof TokenResult.Granted granted) { ... }
     * }</pre>
     *
     * <p>A body that is neither completes with a {@link JsonException} if the status is 2xx, and else with a {@link HttpStatusException} that has it as its cause.
     *
     * <p>This method needs {@code jeton-tokens}, which {@code jeton-http} does not bring along; the other methods don't.
     *
     * @param limits how large the body may be, and what is in it
     * @return a handler
     */
    public static BodyHandler<TokenResult> ofTokenResult(JsonLimits limits) {
        return new TokenResultHandler(limits);
    }

    /**
     * Reads the body of a response with a status of 2xx element by element, in memory for one: each is handed over when its last byte has come, in a thread of the client,
     * which receives no more while the action runs. Any other status is a {@link HttpStatusException}.
     *
     * <pre>{@code
     * JsonStream<Order> lines = JsonStream.of(StreamFormat.LINES, OrderCodec.INSTANCE);
     * client.send(request, JsonBodyHandlers.ofStream(lines, this::store));
     * }</pre>
     *
     * @param <T> the type of the elements
     * @param stream reads them, within its limits
     * @param action takes the elements. A view must not be used any more when it returns. What it throws completes the body, and no more is received
     * @return a handler, whose body completes when the last element was taken
     */
    public static <T> BodyHandler<@Nullable Void> ofStream(JsonStream<T> stream, Consumer<? super T> action) {
        return new StreamHandler<>(stream, action);
    }

    static boolean isSuccess(int status) {
        return status >= 200 && status < 300;
    }

    static <R extends @Nullable Object> BodySubscriber<R> subscriber(
            ResponseInfo response, JsonCodec<?> codec, DocumentReading<R> reading) {
        return isEncoded(response) ? refused(codec, reading) : new DocumentSubscriber<>(codec, reading);
    }

    /** Of a body that is compressed, of which nothing is received. */
    static <R extends @Nullable Object> BodySubscriber<R> refused(JsonCodec<?> codec, DocumentReading<R> reading) {
        return new RefusingSubscriber<>(new DocumentSubscriber<>(codec, reading), JsonErrorCode.COMPRESSED);
    }

    static boolean isEncoded(ResponseInfo response) {
        for (String encoding : response.headers().allValues("Content-Encoding")) {
            if (!encoding.strip().toLowerCase(Locale.ROOT).equals("identity")) {
                return true;
            }
        }
        return false;
    }
}
