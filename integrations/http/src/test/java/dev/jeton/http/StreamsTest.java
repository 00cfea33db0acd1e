package dev.jeton.http;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.sun.net.httpserver.HttpServer;
import dev.jeton.JsonErrorCode;
import dev.jeton.JsonException;
import dev.jeton.JsonLimits;
import dev.jeton.stream.JsonStream;
import dev.jeton.stream.StreamFormat;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodySubscriber;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Flow;
import java.util.concurrent.SubmissionPublisher;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Bodies that are read and written element by element. */
@Timeout(value = 30, unit = TimeUnit.SECONDS)
final class StreamsTest {
    private static final JsonStream<Grant> LINES = JsonStream.of(StreamFormat.LINES, GrantCodec.INSTANCE);
    private static final Grant FIRST = new Grant("a-secret", 1, List.of());
    private static final Grant SECOND = new Grant("b-secret", 2, List.of("x"));

    private final HttpClient client = HttpClient.newHttpClient();
    private final List<Grant> taken = Collections.synchronizedList(new ArrayList<>());
    private final ExecutorService serverThreads = Executors.newFixedThreadPool(2);
    private HttpServer server;
    private int status = 200;
    private String encoding;

    /** Echoes the body, and flushes each byte. */
    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(serverThreads);
        server.createContext("/", exchange -> {
            byte[] body = exchange.getRequestBody().readAllBytes();
            if (encoding != null) {
                exchange.getResponseHeaders().set("Content-Encoding", encoding);
            }
            exchange.sendResponseHeaders(status, 0);
            try (OutputStream out = exchange.getResponseBody()) {
                for (byte next : body) {
                    out.write(next);
                    out.flush();
                }
            }
        });
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
        serverThreads.shutdownNow();
    }

    private HttpRequest request(HttpRequest.BodyPublisher body) {
        return HttpRequest.newBuilder(
                        URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/"))
                .timeout(Duration.ofSeconds(20))
                .POST(body)
                .build();
    }

    private HttpRequest request(String body) {
        return request(HttpRequest.BodyPublishers.ofString(body));
    }

    private static String line(Grant grant) {
        return GrantCodec.INSTANCE.toJson(grant) + "\n";
    }

    private <E extends Throwable> E failure(Class<E> type, HttpRequest request, Consumer<Grant> action) {
        IOException thrown =
                assertThrows(IOException.class, () -> client.send(request, JsonBodyHandlers.ofStream(LINES, action)));
        for (Throwable each = thrown; each != null; each = each.getCause()) {
            assertThat(each.toString()).doesNotContain("secret");
        }
        assertThat(thrown).hasCauseThat().isInstanceOf(type);
        return type.cast(thrown.getCause());
    }

    @Test
    void eachElementIsHandedOver() throws Exception {
        client.send(request(line(FIRST) + "\n" + line(SECOND)), JsonBodyHandlers.ofStream(LINES, taken::add));
        assertThat(taken).containsExactly(FIRST, SECOND).inOrder();
    }

    @Test
    void everySplitOfABodyEqualsReadingItWhole() {
        byte[] body = (line(FIRST) + line(SECOND)).getBytes(UTF_8);
        for (int split = 0; split <= body.length; split++) {
            taken.clear();
            BodySubscriber<Void> subscriber = JsonBodySubscribers.ofStream(LINES, taken::add);
            subscriber.onSubscribe(new Counting());
            subscriber.onNext(List.of(ByteBuffer.wrap(body, 0, split)));
            subscriber.onNext(List.of(ByteBuffer.wrap(body, split, body.length - split)));
            subscriber.onComplete();
            subscriber.getBody().toCompletableFuture().join();
            assertWithMessage("split at %s", split)
                    .that(taken)
                    .containsExactly(FIRST, SECOND)
                    .inOrder();
        }
    }

    @Test
    void anElementIsHandedOverBeforeTheNextIsAskedFor() {
        Counting source = new Counting();
        BodySubscriber<Void> subscriber = JsonBodySubscribers.ofStream(LINES, taken::add);
        subscriber.onSubscribe(source);
        assertThat(source.asked).isEqualTo(1);
        subscriber.onNext(List.of(ByteBuffer.wrap(line(FIRST).getBytes(UTF_8))));
        assertThat(taken).containsExactly(FIRST);
        assertThat(source.asked).isEqualTo(2);
        assertThat(subscriber.getBody().toCompletableFuture().isDone()).isFalse();
    }

    @Test
    void aDamagedElementIsAnErrorBehindThoseBeforeIt() {
        JsonException error = failure(
                JsonException.class, request(line(FIRST) + "{\"access_token\":7}\n" + line(SECOND)), taken::add);
        assertThat(error.code()).isEqualTo(JsonErrorCode.WRONG_TYPE);
        assertThat(error.line()).isEqualTo(2);
        assertThat(taken).containsExactly(FIRST);
    }

    @Test
    void aBodyThatEndsInsideOfAnElementIsAnError() {
        JsonException error = failure(JsonException.class, request("{\"access_token\":\"sec"), taken::add);
        assertThat(error.code()).isEqualTo(JsonErrorCode.UNEXPECTED_END);
    }

    @Test
    void anElementAboveTheLimitIsRefusedWhileItArrives() {
        BodySubscriber<Void> subscriber = JsonBodySubscribers.ofStream(
                LINES.withLimits(JsonLimits.builder().maxDocumentBytes(20).build()), taken::add);
        Counting source = new Counting();
        subscriber.onSubscribe(source);
        subscriber.onNext(List.of(ByteBuffer.wrap("{\"access_token\":\"very-secret".getBytes(UTF_8))));
        CompletionException thrown = assertThrows(
                CompletionException.class,
                () -> subscriber.getBody().toCompletableFuture().join());
        assertThat(((JsonException) thrown.getCause()).code()).isEqualTo(JsonErrorCode.DOCUMENT_TOO_LARGE);
        assertThat(source.cancelled).isTrue();
    }

    @Test
    void whatTheActionThrowsEndsTheBody() {
        IllegalStateException full = new IllegalStateException("full");
        assertThat(failure(IllegalStateException.class, request(line(FIRST)), grant -> {
                    throw full;
                }))
                .isSameInstanceAs(full);
    }

    @Test
    void otherStatusesAndEncodingsAreRefused() {
        status = 503;
        assertThat(failure(HttpStatusException.class, request(line(FIRST)), taken::add)
                        .status())
                .isEqualTo(503);

        status = 200;
        encoding = "gzip";
        assertThat(failure(JsonException.class, request(line(FIRST)), taken::add)
                        .code())
                .isEqualTo(JsonErrorCode.COMPRESSED);
        assertThat(taken).isEmpty();
    }

    @Test
    @SuppressWarnings("try") // Closing it is what ends the stream; closing it twice does nothing.
    void elementsAreSentAsTheyArePublished() throws Exception {
        try (SubmissionPublisher<Grant> grants = new SubmissionPublisher<>()) {
            HttpRequest request = request(JsonBodyPublishers.ofStream(LINES, grants));
            var answer = client.sendAsync(request, JsonBodyHandlers.ofStream(LINES, taken::add));
            while (!grants.hasSubscribers()) {
                Thread.sleep(1);
            }
            grants.submit(FIRST);
            grants.submit(SECOND);
            grants.close();
            answer.get(20, TimeUnit.SECONDS);
        }
        assertThat(taken).containsExactly(FIRST, SECOND).inOrder();
    }

    /** Counts what it is asked for. */
    private static final class Counting implements Flow.Subscription {
        private long asked;
        private boolean cancelled;

        @Override
        public void request(long count) {
            asked += count;
        }

        @Override
        public void cancel() {
            cancelled = true;
        }
    }
}
