package com.example;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.jeton.JsonErrorCode;
import dev.jeton.JsonException;
import dev.jeton.JsonLimits;
import dev.jeton.vertx.JsonBodyCodecs;
import dev.jeton.vertx.JsonBuffers;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServer;
import io.vertx.ext.web.client.HttpResponse;
import io.vertx.ext.web.client.WebClient;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The verticle and the client of the guide, and servers that misbehave, on loopback. */
@Timeout(value = 30, unit = TimeUnit.SECONDS)
final class OrdersTest {
    private static final String JSON = "{\"id\":\"a\",\"quantity\":21}";

    private static Vertx vertx;
    private static WebClient client;
    private static OrderVerticle verticle;
    private static HttpServer answers;

    @BeforeAll
    static void start() throws Exception {
        vertx = Vertx.vertx();
        client = WebClient.create(vertx);
        verticle = new OrderVerticle();
        await(vertx.deployVerticle(verticle));
        answers = await(vertx.createHttpServer()
                .requestHandler(request -> {
                    switch (request.path()) {
                        case "/echo" ->
                            request.body().onSuccess(body -> request.response().end(body));
                        case "/endless" -> {
                            request.response().setChunked(true);
                            vertx.setPeriodic(1, timer -> {
                                if (request.response().closed()) {
                                    vertx.cancelTimer(timer);
                                } else {
                                    request.response().write(Buffer.buffer(" ".repeat(8192)));
                                }
                            });
                        }
                        case "/cut-off" -> {
                            request.response().putHeader("Content-Length", "100");
                            request.response()
                                    .write(JSON)
                                    .onComplete(written -> request.connection().close());
                        }
                        default -> request.response().setStatusCode(404).end("<html>secret</html>");
                    }
                })
                .listen(0, "127.0.0.1"));
    }

    @AfterAll
    static void stop() throws Exception {
        client.close();
        await(vertx.close());
    }

    private static <T> T await(Future<T> future) throws Exception {
        return future.toCompletionStage().toCompletableFuture().get(20, TimeUnit.SECONDS);
    }

    private static Throwable failure(Future<?> future) {
        Throwable thrown =
                assertThrows(ExecutionException.class, () -> await(future)).getCause();
        assertThat(thrown.toString()).doesNotContain("secret");
        return thrown;
    }

    private static String orders() {
        return "http://127.0.0.1:" + verticle.port() + "/";
    }

    private static String answers(String path) {
        return "http://127.0.0.1:" + answers.actualPort() + path;
    }

    private static HttpResponse<Buffer> post(String body) throws Exception {
        return await(client.postAbs(orders()).sendBuffer(Buffer.buffer(body)));
    }

    private static Future<HttpResponse<Order>> echo(String body) {
        return client.postAbs(answers("/echo"))
                .as(JsonBodyCodecs.of(Order.class))
                .sendBuffer(Buffer.buffer(body));
    }

    @Test
    void aServerReadsAndWritesValues() throws Exception {
        assertThat(post(JSON).bodyAsString()).isEqualTo("{\"id\":\"a\",\"quantity\":42}");
        assertThat(await(new OrderClient(vertx).send(orders(), new Order("b", 2))))
                .isEqualTo(new Order("b", 4));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"id\":\"secret\",\"quantity\":\"secret\"} | WRONG_TYPE at $.quantity",
                "{\"quantity\":1} | MISSING_MEMBER at $.id",
                "{\"id\":\"secret | UNEXPECTED_END at $.id",
                "<html>secret</html> | MARKUP at $",
                "'' | EMPTY_DOCUMENT at $"
            })
    void aRequestThatIsRejectedIsABadRequest(String body, String problem) throws Exception {
        HttpResponse<Buffer> answer = post(body);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.bodyAsString()).isEqualTo(problem);
    }

    @Test
    void aRequestAboveTheLimitIsRejectedAndItsRestDropped() throws Exception {
        HttpResponse<Buffer> answer = post("{\"id\":\"" + "x".repeat(20 << 20) + "\"}");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.bodyAsString()).isEqualTo("DOCUMENT_TOO_LARGE at $");
        assertThat(post(JSON).statusCode()).isEqualTo(200);
    }

    @Test
    void aRequestThatIsSlowAndCutOffHarmsNoOther() throws Exception {
        try (Socket slow = new Socket(InetAddress.getLoopbackAddress(), verticle.port())) {
            slow.getOutputStream()
                    .write("POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 100\r\n\r\n"
                            .getBytes(StandardCharsets.US_ASCII));
            for (int index = 0; index < 10; index++) {
                slow.getOutputStream().write(' ');
                slow.getOutputStream().flush();
                assertThat(post(JSON).statusCode()).isEqualTo(200);
            }
        }
        assertThat(post(JSON).statusCode()).isEqualTo(200);
    }

    @Test
    void aClientReadsValuesAndLists() throws Exception {
        assertThat(await(echo(JSON)).body()).isEqualTo(new Order("a", 21));
        HttpResponse<List<Order>> answer = await(client.postAbs(answers("/echo"))
                .as(JsonBodyCodecs.of(OrderCodec.INSTANCE.list()))
                .sendBuffer(Buffer.buffer("[" + JSON + "," + JSON + "]")));
        assertThat(answer.body()).containsExactly(new Order("a", 21), new Order("a", 21));
    }

    @Test
    void aClientTellsWhyAnAnswerIsRejected() {
        JsonException error = (JsonException) failure(echo("{\"id\":\"secret\",\"quantity\":\"secret\"}"));

        assertThat(error.code()).isEqualTo(JsonErrorCode.WRONG_TYPE);
        assertThat(error.path()).isEqualTo("$.quantity");
    }

    @Test
    void anErrorPageIsAnExceptionOfTheClient() {
        Throwable thrown = failure(new OrderClient(vertx).send(answers("/nowhere"), new Order("a", 1)));

        assertThat(thrown).isNotInstanceOf(ClassCastException.class);
    }

    @Test
    void anEndlessAnswerIsCutOffAtTheLimit() {
        JsonLimits limits = JsonLimits.builder().maxDocumentBytes(100_000).build();

        JsonException error = (JsonException) failure(client.getAbs(answers("/endless"))
                .as(JsonBodyCodecs.of(OrderCodec.INSTANCE.withLimits(limits)))
                .send());

        assertThat(error.code()).isEqualTo(JsonErrorCode.DOCUMENT_TOO_LARGE);
    }

    @Test
    void anAnswerThatIsCutOffIsAnErrorOfTheConnection() {
        Throwable thrown = failure(client.getAbs(answers("/cut-off"))
                .as(JsonBodyCodecs.of(Order.class))
                .send());

        assertThat(thrown).isNotInstanceOf(JsonException.class);
    }

    @Test
    void buffersAreReadWithinLimits() {
        Buffer json = Buffer.buffer(JSON);
        JsonLimits exact = JsonLimits.builder().maxDocumentBytes(JSON.length()).build();
        JsonLimits less =
                JsonLimits.builder().maxDocumentBytes(JSON.length() - 1).build();

        assertThat(JsonBuffers.read(json, OrderCodec.INSTANCE.withLimits(exact)))
                .isEqualTo(new Order("a", 21));
        assertThat(JsonBuffers.read(json.slice(0, JSON.length()), OrderCodec.INSTANCE))
                .isEqualTo(new Order("a", 21));
        JsonException error =
                assertThrows(JsonException.class, () -> JsonBuffers.read(json, OrderCodec.INSTANCE.withLimits(less)));
        assertThat(error.code()).isEqualTo(JsonErrorCode.DOCUMENT_TOO_LARGE);
    }

    @Test
    void aTypeWithoutACodecIsToldBeforeAnythingIsSent() {
        assertThrows(IllegalArgumentException.class, () -> JsonBodyCodecs.of(Thread.class));
    }

    @Test
    void eventLoopsServeManyRequestsAtOnce() throws Exception {
        OrderClient orders = new OrderClient(vertx);
        List<Future<Order>> futures = new ArrayList<>();
        for (int index = 0; index < 200; index++) {
            futures.add(orders.send(orders(), new Order("order " + index, index)));
        }
        for (int index = 0; index < 200; index++) {
            assertThat(await(futures.get(index))).isEqualTo(new Order("order " + index, 2 * index));
        }
    }

    @Test
    void virtualThreadsWaitForAnswers() throws Exception {
        assumeTrue(Runtime.version().feature() >= 21);
        OrderClient orders = new OrderClient(vertx);
        ExecutorService threads = (ExecutorService)
                Executors.class.getMethod("newVirtualThreadPerTaskExecutor").invoke(null);
        try {
            List<java.util.concurrent.Future<Order>> futures = new ArrayList<>();
            for (int index = 0; index < 100; index++) {
                Order order = new Order("a", index);
                futures.add(threads.submit(() -> await(orders.send(orders(), order))));
            }
            for (int index = 0; index < 100; index++) {
                assertThat(futures.get(index).get()).isEqualTo(new Order("a", 2 * index));
            }
        } finally {
            threads.shutdownNow();
            assertThat(threads.awaitTermination(5, TimeUnit.SECONDS)).isTrue();
        }
    }
}
