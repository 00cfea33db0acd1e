package dev.jeton.http;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.jeton.JsonErrorCode;
import dev.jeton.JsonException;
import dev.jeton.JsonLimits;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The JDK's client against the JDK's server, and against one that breaks off. */
@Timeout(value = 30, unit = TimeUnit.SECONDS)
final class HttpClientTest {
    private static final Grant GRANT = new Grant("q1-secret", 3600, List.of("openid", "email"));
    private static final String JSON =
            "{\"access_token\":\"q1-secret\",\"expires_in\":3600,\"scope\":\"openid email\"}";

    private static HttpServer server;
    private static ExecutorService serverThreads;
    private static HttpClient client;

    @BeforeAll
    static void start() throws IOException {
        serverThreads = Executors.newFixedThreadPool(4);
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(serverThreads);
        server.createContext("/echo", exchange -> {
            byte[] body = exchange.getRequestBody().readAllBytes();
            answer(exchange, 200, body, body.length);
        });
        server.createContext("/chunked", exchange -> {
            byte[] body = exchange.getRequestBody().readAllBytes();
            exchange.sendResponseHeaders(200, 0);
            for (byte next : body) {
                exchange.getResponseBody().write(next);
                exchange.getResponseBody().flush();
            }
            exchange.close();
        });
        server.createContext("/status", exchange -> {
            int status = Integer.parseInt(exchange.getRequestURI().getQuery());
            byte[] body = exchange.getRequestBody().readAllBytes();
            answer(exchange, status, body, body.length);
        });
        server.createContext("/encoding", exchange -> {
            exchange.getResponseHeaders()
                    .set("Content-Encoding", exchange.getRequestURI().getQuery());
            byte[] body = exchange.getRequestBody().readAllBytes();
            answer(exchange, 200, body, body.length);
        });
        server.createContext("/type", exchange -> {
            exchange.getResponseHeaders()
                    .set("Content-Type", exchange.getRequestURI().getQuery());
            byte[] body = exchange.getRequestBody().readAllBytes();
            answer(exchange, 200, body, body.length);
        });
        server.start();
        client = HttpClient.newHttpClient();
    }

    private static void answer(HttpExchange exchange, int status, byte[] body, long length) throws IOException {
        exchange.sendResponseHeaders(status, length == 0 ? -1 : length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    @AfterAll
    static void stop() {
        server.stop(0);
        serverThreads.shutdownNow();
    }

    private static HttpRequest post(String path, HttpRequest.BodyPublisher body) {
        URI uri = URI.create("http://127.0.0.1:" + server.getAddress().getPort() + path);
        return HttpRequest.newBuilder(uri)
                .timeout(Duration.ofSeconds(20))
                .POST(body)
                .build();
    }

    private static HttpRequest post(String path, String body) {
        return post(path, HttpRequest.BodyPublishers.ofString(body));
    }

    private static <T> T body(HttpRequest request, BodyHandler<T> handler) throws Exception {
        return client.send(request, handler).body();
    }

    /** The cause of what the client throws, which holds nothing of the body. */
    private static Throwable failure(HttpRequest request, BodyHandler<?> handler) {
        IOException thrown = assertThrows(IOException.class, () -> client.send(request, handler));
        assertThat(thrown.toString()).doesNotContain("secret");
        assertThat(thrown.getCause().toString()).doesNotContain("secret");
        return thrown.getCause();
    }

    private static JsonErrorCode code(Throwable thrown) {
        assertThat(thrown).isInstanceOf(JsonException.class);
        return ((JsonException) thrown).code();
    }

    @Test
    void aValueMakesTheRoundTrip() throws Exception {
        HttpRequest request = post("/echo", JsonBodyPublishers.of(GRANT));

        assertThat(body(request, HttpResponse.BodyHandlers.ofString())).isEqualTo(JSON);
        assertThat(body(request, JsonBodyHandlers.of(Grant.class))).isEqualTo(GRANT);
        assertThat(request.bodyPublisher().orElseThrow().contentLength()).isEqualTo(JSON.length());
    }

    @Test
    void aListMakesTheRoundTrip() throws Exception {
        List<Grant> grants = List.of(GRANT, GRANT);
        HttpRequest request = post("/echo", JsonBodyPublishers.of(grants, GrantCodec.INSTANCE.list()));

        assertThat(body(request, JsonBodyHandlers.of(GrantCodec.INSTANCE.list())))
                .isEqualTo(grants);
    }

    @Test
    void aBodyInChunksOfOneByteIsReadAsAWhole() throws Exception {
        assertThat(body(post("/chunked", JSON), JsonBodyHandlers.of(Grant.class)))
                .isEqualTo(GRANT);
    }

    @Test
    void aBodyThatIsLargerThanAnyBufferIsReadAsAWhole() throws Exception {
        List<Grant> grants = new ArrayList<>();
        for (int index = 0; index < 20_000; index++) {
            grants.add(new Grant("token " + index, index, List.of("scope" + index)));
        }
        HttpRequest request = post("/echo", JsonBodyPublishers.of(grants, GrantCodec.INSTANCE.list()));

        assertThat(body(request, JsonBodyHandlers.of(GrantCodec.INSTANCE.list())))
                .isEqualTo(grants);
    }

    @Test
    void aDocumentThatIsRejectedIsTheCause() {
        Throwable failure =
                failure(post("/echo", "{\"access_token\":\"a-secret\",\"expires_in\":\"x-secret\"}"), handler());

        assertThat(code(failure)).isEqualTo(JsonErrorCode.WRONG_TYPE);
        assertThat(((JsonException) failure).path()).isEqualTo("$.expires_in");
    }

    private static BodyHandler<Grant> handler() {
        return JsonBodyHandlers.of(Grant.class);
    }

    @Test
    void asynchronousCallersGetTheExceptionItself() {
        CompletableFuture<?> answer = client.sendAsync(post("/echo", "{"), handler());

        CompletionException thrown = assertThrows(CompletionException.class, answer::join);
        assertThat(code(thrown.getCause())).isEqualTo(JsonErrorCode.UNEXPECTED_END);
    }

    @Test
    void aBodyOfNothingIsAnEmptyDocument() {
        assertThat(code(failure(post("/status?204", ""), handler()))).isEqualTo(JsonErrorCode.EMPTY_DOCUMENT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"application/json", "application/problem%2Bjson", "text/plain", "text/html;charset=iso-8859-1"})
    void theBytesDecideWhateverTheContentTypeIs(String type) throws Exception {
        assertThat(body(post("/type?" + type, JSON), handler())).isEqualTo(GRANT);
        assertThat(code(failure(post("/type?" + type, "<html>secret</html>"), handler())))
                .isEqualTo(JsonErrorCode.MARKUP);
    }

    @ParameterizedTest
    @ValueSource(strings = {"gzip", "GZIP", "br", "deflate", "zstd", "gzip,identity"})
    void anEncodedBodyIsRefusedByItsHeader(String encoding) {
        assertThat(code(failure(post("/encoding?" + encoding, JSON), handler())))
                .isEqualTo(JsonErrorCode.COMPRESSED);
    }

    @Test
    void anEncodingThatIsNoneIsRead() throws Exception {
        assertThat(body(post("/encoding?identity", JSON), handler())).isEqualTo(GRANT);
    }

    @Test
    void gzipWithoutItsHeaderIsRefusedByItsBytes() throws IOException {
        ByteArrayOutputStream compressed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(compressed)) {
            gzip.write(JSON.getBytes(StandardCharsets.UTF_8));
        }
        HttpRequest request = post("/echo", HttpRequest.BodyPublishers.ofByteArray(compressed.toByteArray()));

        assertThat(code(failure(request, handler()))).isEqualTo(JsonErrorCode.COMPRESSED);
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 401, 404, 500, 503})
    void anotherStatusThan2xxIsToldWithoutReadingTheBody(int status) {
        Throwable failure = failure(post("/status?" + status, "<html>secret</html>"), handler());

        assertThat(failure).isInstanceOf(HttpStatusException.class);
        assertThat(((HttpStatusException) failure).status()).isEqualTo(status);
        assertThat(failure).hasMessageThat().isEqualTo("the response has status " + status);
    }

    private static BodyHandler<JsonResult<Grant, Problem>> results() {
        return JsonBodyHandlers.ofResult(GrantCodec.INSTANCE, ProblemCodec.INSTANCE);
    }

    @Test
    void aResultHasTheValueOrTheErrorByTheStatus() throws Exception {
        JsonResult<Grant, Problem> good = body(post("/status?201", JSON), results());
        JsonResult<Grant, Problem> bad = body(post("/status?400", "{\"error\":\"invalid_grant\"}"), results());

        assertThat(good).isEqualTo(new JsonResult.Success<>(GRANT));
        assertThat(good.toString()).isEqualTo("Success[<redacted>]");
        assertThat(bad).isEqualTo(new JsonResult.Failure<>(400, new Problem("invalid_grant")));
        assertThat(bad.toString()).isEqualTo("Failure[status=400, <redacted>]");
    }

    @Test
    void theStatusIsNotLostWhereTheErrorCanNotBeRead() {
        Throwable failure = failure(post("/status?502", "<html>secret</html>"), results());

        assertThat(((HttpStatusException) failure).status()).isEqualTo(502);
        assertThat(code(failure.getCause())).isEqualTo(JsonErrorCode.MARKUP);
        assertThat(code(failure(post("/status?200", "<html>secret</html>"), results())))
                .isEqualTo(JsonErrorCode.MARKUP);
    }

    @Test
    void limitsHoldToTheByte() throws Exception {
        JsonLimits exact = JsonLimits.builder().maxDocumentBytes(JSON.length()).build();
        JsonLimits less =
                JsonLimits.builder().maxDocumentBytes(JSON.length() - 1).build();

        assertThat(body(post("/chunked", JSON), JsonBodyHandlers.of(GrantCodec.INSTANCE.withLimits(exact))))
                .isEqualTo(GRANT);
        assertThat(code(failure(post("/chunked", JSON), JsonBodyHandlers.of(GrantCodec.INSTANCE.withLimits(less)))))
                .isEqualTo(JsonErrorCode.DOCUMENT_TOO_LARGE);
    }

    /** The server would never end. */
    @ParameterizedTest
    @ValueSource(ints = {200, 404})
    void anEndlessBodyIsCutOffAtTheLimit(int status) throws Exception {
        try (RawServer endless = new RawServer(out -> {
            out.write(RawServer.head(status + " Endless"));
            byte[] blanks = " ".repeat(8192).getBytes(StandardCharsets.US_ASCII);
            while (true) {
                out.write(blanks);
            }
        })) {
            HttpRequest request = HttpRequest.newBuilder(endless.uri()).build();
            JsonLimits limits = JsonLimits.builder().maxDocumentBytes(100_000).build();

            Throwable failure = failure(request, JsonBodyHandlers.of(GrantCodec.INSTANCE.withLimits(limits)));

            if (status == 200) {
                assertThat(code(failure)).isEqualTo(JsonErrorCode.DOCUMENT_TOO_LARGE);
            } else {
                assertThat(((HttpStatusException) failure).status()).isEqualTo(status);
            }
        }
    }

    @Test
    void aBodyThatIsCutOffIsTheClientsError() throws Exception {
        try (RawServer server = new RawServer(out -> {
            out.write(RawServer.head("200 OK", "Content-Length: 1000"));
            out.write(JSON.getBytes(StandardCharsets.UTF_8));
        })) {
            HttpRequest request = HttpRequest.newBuilder(server.uri()).build();

            IOException thrown = assertThrows(IOException.class, () -> client.send(request, handler()));
            assertThat(thrown.getCause()).isNotInstanceOf(JsonException.class);
            assertThat(thrown.toString()).doesNotContain("secret");
        }
    }

    @Test
    void aBodyThatEndsWithTheConnectionIsReadOrRejected() throws Exception {
        try (RawServer server = new RawServer(out -> {
            out.write(RawServer.head("200 OK"));
            out.write(JSON.substring(0, 40).getBytes(StandardCharsets.UTF_8));
        })) {
            HttpRequest request = HttpRequest.newBuilder(server.uri()).build();

            assertThat(code(failure(request, handler()))).isEqualTo(JsonErrorCode.UNEXPECTED_END);
        }
    }

    @Test
    void aSlowBodyIsWaitedForUntilTheCallerCancels() throws Exception {
        try (RawServer server = new RawServer(out -> {
            out.write(RawServer.head("200 OK", "Content-Length: 1000"));
            out.write("{".getBytes(StandardCharsets.US_ASCII));
            Thread.sleep(60_000);
        })) {
            CompletableFuture<HttpResponse<Grant>> answer =
                    client.sendAsync(HttpRequest.newBuilder(server.uri()).build(), handler());

            CompletionException thrown = assertThrows(
                    CompletionException.class,
                    () -> answer.orTimeout(300, TimeUnit.MILLISECONDS).join());
            assertThat(thrown).hasCauseThat().isInstanceOf(java.util.concurrent.TimeoutException.class);
        }
    }

    @Test
    void aTypeWithoutACodecIsToldBeforeAnythingIsSent() {
        assertThrows(IllegalArgumentException.class, () -> JsonBodyHandlers.of(Thread.class));
        assertThrows(IllegalArgumentException.class, () -> JsonBodyPublishers.of(new Object()));
    }

    @Test
    void aHandlerServesManyThreads() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(8);
        requestOn(threads);
    }

    @Test
    void aHandlerServesVirtualThreads() throws Exception {
        assumeTrue(Runtime.version().feature() >= 21);
        requestOn((ExecutorService)
                Executors.class.getMethod("newVirtualThreadPerTaskExecutor").invoke(null));
    }

    private static void requestOn(ExecutorService threads) throws Exception {
        BodyHandler<Grant> handler = handler();
        try {
            List<Future<Grant>> answers = new ArrayList<>();
            List<Grant> grants = new ArrayList<>();
            for (int index = 0; index < 200; index++) {
                Grant grant = new Grant("token " + index, index, List.of("scope" + index));
                grants.add(grant);
                answers.add(threads.submit(() -> body(post("/echo", JsonBodyPublishers.of(grant)), handler)));
            }
            for (int index = 0; index < 200; index++) {
                assertThat(answers.get(index).get()).isEqualTo(grants.get(index));
            }
        } finally {
            threads.shutdownNow();
            assertThat(threads.awaitTermination(5, TimeUnit.SECONDS)).isTrue();
        }
    }
}
