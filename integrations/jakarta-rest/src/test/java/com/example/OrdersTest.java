package com.example;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.jeton.JsonCodec;
import dev.jeton.JsonCodecs;
import dev.jeton.JsonErrorCode;
import dev.jeton.JsonException;
import dev.jeton.JsonLimits;
import dev.jeton.jakarta.rest.JetonFeature;
import dev.jeton.jakarta.rest.RejectedDocumentException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.SeBootstrap;
import jakarta.ws.rs.client.ClientBuilder;
import jakarta.ws.rs.core.Application;
import jakarta.ws.rs.core.Feature;
import jakarta.ws.rs.core.FeatureContext;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.MessageBodyWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The resource and the client of the guide on the implementation that the class path has. */
@Timeout(value = 30, unit = TimeUnit.SECONDS)
final class OrdersTest {
    private static final String JSON = "{\"order_id\":\"a\",\"quantity\":21}";
    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private static SeBootstrap.Instance found;
    private static SeBootstrap.Instance registered;

    /** A type without a codec. */
    public record Plain(String name) {}

    /** A type whose codec is written by hand. */
    public record Money(long cents) {
        static final JsonCodec<Money> CODEC = JsonCodecs.of(String.class)
                .mapping(
                        Money.class,
                        text -> new Money(Long.parseLong(text.replace(".", ""))),
                        money -> money.cents() / 100 + "." + money.cents() % 100);
    }

    /** Reads and writes what has no codec. */
    @Consumes("*/*")
    @Produces("*/*")
    public static final class PlainProvider implements MessageBodyReader<Plain>, MessageBodyWriter<Plain> {
        @Override
        public boolean isReadable(Class<?> type, Type generic, Annotation[] annotations, MediaType mediaType) {
            return type == Plain.class;
        }

        @Override
        public Plain readFrom(
                Class<Plain> type,
                Type generic,
                Annotation[] annotations,
                MediaType mediaType,
                MultivaluedMap<String, String> headers,
                InputStream body)
                throws IOException {
            return new Plain(new String(body.readAllBytes(), StandardCharsets.UTF_8));
        }

        @Override
        public boolean isWriteable(Class<?> type, Type generic, Annotation[] annotations, MediaType mediaType) {
            return type == Plain.class;
        }

        @Override
        public void writeTo(
                Plain plain,
                Class<?> type,
                Type generic,
                Annotation[] annotations,
                MediaType mediaType,
                MultivaluedMap<String, Object> headers,
                OutputStream body)
                throws IOException {
            body.write((plain.name() + "!").getBytes(StandardCharsets.UTF_8));
        }
    }

    /** More than the guide has. */
    @Path("/others")
    @Produces(MediaType.APPLICATION_JSON)
    public static final class Others {
        @POST
        @Path("/plain")
        public Plain plain(Plain plain) {
            return plain;
        }

        @POST
        @Path("/text")
        public String text(String text) {
            return text;
        }

        @POST
        @Path("/money")
        public Money money(Money money) {
            return new Money(money.cents() + 1);
        }

        @POST
        @Path("/any")
        public Response any(Order order) {
            return Response.ok((Object) order).build();
        }

        @POST
        @Path("/suffix")
        @Consumes("application/vnd.example+json")
        @Produces("application/vnd.example+json")
        public Order suffix(Order order) {
            return order;
        }

        @POST
        @Path("/own-mistake")
        public String ownMistake() {
            return "" + OrderCodec.INSTANCE.read("{").quantity();
        }

        @POST
        @Path("/bad-answer")
        public Response badAnswer() {
            return Response.ok("{\"order_id\":\"secret\",\"quantity\":\"secret\"}".getBytes(StandardCharsets.UTF_8))
                    .build();
        }
    }

    /** Says nothing of Jeton. */
    public static final class Found extends Application {
        @Override
        public Set<Class<?>> getClasses() {
            return Set.of(Orders.class, Others.class, PlainProvider.class);
        }
    }

    /** Has limits and codecs of its own. */
    public static final class Registered extends Application {
        @Override
        public Set<Class<?>> getClasses() {
            return Set.of(Orders.class, Others.class, PlainProvider.class, Limited.class);
        }
    }

    /** Sets limits, and gives a codec. */
    public static final class Limited implements Feature {
        @Override
        public boolean configure(FeatureContext context) {
            JsonLimits limits = JsonLimits.builder().maxDocumentBytes(10_000).build();
            context.register(new JetonFeature(limits, List.of(Money.CODEC)));
            return true;
        }
    }

    @BeforeAll
    static void start() throws Exception {
        found = start(new Found());
        registered = start(new Registered());
    }

    private static SeBootstrap.Instance start(Application application) throws Exception {
        SeBootstrap.Configuration configuration = SeBootstrap.Configuration.builder()
                .host("127.0.0.1")
                .port(SeBootstrap.Configuration.FREE_PORT)
                .build();
        return SeBootstrap.start(application, configuration)
                .toCompletableFuture()
                .get(20, TimeUnit.SECONDS);
    }

    @AfterAll
    static void stop() throws Exception {
        found.stop().toCompletableFuture().get(10, TimeUnit.SECONDS);
        registered.stop().toCompletableFuture().get(10, TimeUnit.SECONDS);
    }

    private static URI uri(SeBootstrap.Instance server, String path) {
        return URI.create("http://127.0.0.1:" + server.configuration().port() + path);
    }

    private static HttpResponse<String> post(SeBootstrap.Instance server, String path, String type, String body)
            throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(uri(server, path))
                .timeout(Duration.ofSeconds(20))
                .header("Content-Type", type)
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        return CLIENT.send(request, HttpResponse.BodyHandlers.ofString());
    }

    private static HttpResponse<String> post(String path, String body) throws IOException, InterruptedException {
        return post(registered, path, "application/json", body);
    }

    @Test
    void theImplementationIsTheOneThatIsSaidToBeTested() {
        String[] expected = System.getProperty("jeton.implementation").split(" ");
        Class<?> builder = ClientBuilder.newBuilder().getClass();
        assertThat(builder.getName()).startsWith(expected[0]);
        String jar = builder.getProtectionDomain().getCodeSource().getLocation().getPath();
        assertThat(jar.substring(jar.lastIndexOf('/'))).contains("-" + expected[1]);
    }

    @Test
    void serversFindTheFeatureByThemselves() throws Exception {
        assertThat(post(found, "/orders", "application/json", JSON).body())
                .isEqualTo("{\"order_id\":\"a\",\"quantity\":42}");
        assertThat(post(found, "/orders", "application/json", "{\"order_id\":1}")
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    void resourcesTakeAndGiveValues() throws Exception {
        HttpResponse<String> answer = post("/orders", JSON);

        assertThat(answer.body()).isEqualTo("{\"order_id\":\"a\",\"quantity\":42}");
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/json");
        assertThat(post("/others/any", JSON).body()).isEqualTo(JSON);
    }

    @Test
    void resourcesTakeAndGiveLists() throws Exception {
        assertThat(post("/orders/all", "[" + JSON + "," + JSON + "]").body())
                .isEqualTo("[{\"order_id\":\"a\",\"quantity\":42},{\"order_id\":\"a\",\"quantity\":42}]");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/orders | {\"order_id\":\"secret\",\"quantity\":\"secret\"} | WRONG_TYPE | $.quantity",
                "/orders | {\"quantity\":1} | MISSING_MEMBER | $.order_id",
                "/orders | {\"order_id\":\"secret | UNEXPECTED_END | $.order_id",
                "/orders | <html>secret</html> | MARKUP | $",
                "/orders/all | [{\"order_id\":\"secret\",\"quantity\":[]}] | WRONG_TYPE | $[0].quantity",
            })
    void aRequestThatIsRejectedIsABadRequestWithCodeAndPath(String path, String body, String code, String place)
            throws Exception {
        HttpResponse<String> answer = post(path, body);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(answer.body()).startsWith("{\"title\":\"Bad Request\",\"status\":400,\"detail\":\"" + code);
        assertThat(answer.body()).endsWith("\"code\":\"" + code + "\",\"path\":\"" + place + "\"}");
        assertThat(answer.body()).doesNotContain("secret");
    }

    @Test
    void aRequestAboveTheLimitIsTooLarge() throws Exception {
        HttpResponse<String> answer = post("/orders", "{\"order_id\":\"" + "x".repeat(20_000) + "\",\"quantity\":1}");

        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.body()).contains("\"code\":\"DOCUMENT_TOO_LARGE\"");
    }

    @Test
    void whatTheApplicationItselfReadsBadlyIsNoBadRequest() throws Exception {
        assertThat(post("/others/own-mistake", "").statusCode()).isEqualTo(500);
    }

    @Test
    void aTypeWithoutACodecIsLeftToTheOtherProviders() throws Exception {
        assertThat(post("/others/plain", "{\"name\" : 1}").body()).isEqualTo("{\"name\" : 1}!");
        assertThat(post("/others/text", "{\"name\" : 1}").body()).isEqualTo("{\"name\" : 1}");
    }

    @Test
    void aCodecThatIsGivenIsUsed() throws Exception {
        assertThat(post("/others/money", "\"12.34\"").body()).isEqualTo("\"12.35\"");
    }

    @Test
    void whatIsNotJsonIsAnUnsupportedMediaType() throws Exception {
        assertThat(post(registered, "/orders", "text/plain", JSON).statusCode()).isEqualTo(415);
        assertThat(post(registered, "/orders", "application/json;charset=utf-8", JSON)
                        .statusCode())
                .isEqualTo(200);
        assertThat(post(registered, "/orders", "application/json;charset=iso-8859-1", JSON)
                        .statusCode())
                .isEqualTo(415);
        HttpResponse<String> answer = post(registered, "/others/suffix", "application/vnd.example+json", JSON);
        assertThat(answer.body()).isEqualTo(JSON);
    }

    @Test
    void aRequestThatIsSlowAndCutOffHarmsNoOther() throws Exception {
        int port = registered.configuration().port();
        try (Socket slow = new Socket(InetAddress.getLoopbackAddress(), port)) {
            slow.getOutputStream()
                    .write(("POST /orders HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\n"
                                    + "Content-Length: 100\r\n\r\n")
                            .getBytes(StandardCharsets.US_ASCII));
            for (int index = 0; index < 10; index++) {
                slow.getOutputStream().write(' ');
                slow.getOutputStream().flush();
                assertThat(post("/orders", JSON).statusCode()).isEqualTo(200);
            }
        }
        assertThat(post("/orders", JSON).statusCode()).isEqualTo(200);
    }

    @Test
    void clientsSendAndReceiveValues() {
        Order order = new Order("a", 1);
        try (OrderClient client = new OrderClient()) {
            assertThat(client.send(uri(found, "/orders"), order)).isEqualTo(new Order("a", 2));
            assertThat(client.sendAll(uri(found, "/orders/all"), List.of(order, order)))
                    .containsExactly(new Order("a", 2), new Order("a", 2));
        }
    }

    @Test
    void clientsTellWhyAnAnswerIsRejected() {
        try (OrderClient client = new OrderClient()) {
            ProcessingException thrown = assertThrows(
                    ProcessingException.class, () -> client.send(uri(found, "/others/bad-answer"), new Order("a", 1)));

            Throwable cause = thrown;
            while (!(cause instanceof RejectedDocumentException)) {
                assertThat(cause.toString()).doesNotContain("secret");
                cause = cause.getCause();
            }
            JsonException error = ((RejectedDocumentException) cause).error();
            assertThat(error.code()).isEqualTo(JsonErrorCode.WRONG_TYPE);
            assertThat(error.path()).isEqualTo("$.quantity");
            assertThat(cause.toString()).doesNotContain("secret");
        }
    }

    @Test
    void manyThreadsAreServed() throws Exception {
        requestOn(Executors.newFixedThreadPool(8));
    }

    @Test
    void virtualThreadsAreServed() throws Exception {
        assumeTrue(Runtime.version().feature() >= 21);
        requestOn((ExecutorService)
                Executors.class.getMethod("newVirtualThreadPerTaskExecutor").invoke(null));
    }

    private static void requestOn(ExecutorService threads) throws Exception {
        try {
            List<Future<String>> answers = new ArrayList<>();
            for (int index = 0; index < 200; index++) {
                String body = "{\"order_id\":\"a\",\"quantity\":" + index + "}";
                answers.add(threads.submit(() -> post("/orders", body).body()));
            }
            for (int index = 0; index < 200; index++) {
                assertThat(answers.get(index).get()).isEqualTo("{\"order_id\":\"a\",\"quantity\":" + 2 * index + "}");
            }
        } finally {
            threads.shutdownNow();
            assertThat(threads.awaitTermination(5, TimeUnit.SECONDS)).isTrue();
        }
    }
}
