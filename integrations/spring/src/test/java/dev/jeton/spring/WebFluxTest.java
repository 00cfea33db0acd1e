package dev.jeton.spring;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.example.Order;
import dev.jeton.JsonException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
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
import org.springframework.boot.WebApplicationType;
import org.springframework.core.codec.DecodingException;
import org.springframework.http.MediaType;
import org.springframework.web.reactive.function.client.WebClient;
import reactor.core.publisher.Flux;

/** WebFlux and WebClient in a Boot application, on event loops. */
@Timeout(value = 30, unit = TimeUnit.SECONDS)
final class WebFluxTest {
    private static final String JSON = "{\"order_id\":\"a\",\"quantity\":21}";
    private static final String DOUBLED = "{\"order_id\":\"a\",\"quantity\":42}";
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private static Running running;

    @BeforeAll
    static void start() {
        running = new Running(
                WebApplicationType.REACTIVE, ReactiveApplication.class, "jeton.limits.max-document-bytes=10000");
    }

    @AfterAll
    static void stop() {
        running.close();
    }

    @Test
    void controllersTakeAndGiveValues() throws Exception {
        HttpResponse<String> answer = running.post("/orders", JSON);

        assertThat(answer.body()).isEqualTo(DOUBLED);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/json");
    }

    @Test
    void aFluxIsAnArray() throws Exception {
        assertThat(running.post("/orders/all", " [" + JSON + "," + JSON + "]").body())
                .isEqualTo("[" + DOUBLED + "," + DOUBLED + "]");
        assertThat(running.post("/orders/all", JSON).body()).isEqualTo("[" + DOUBLED + "]");
        assertThat(running.post("/orders/all", "[]").body()).isEqualTo("[]");
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
    void aRequestThatIsRejectedIsABadRequestWithCodeAndPath(String uri, String body, String code, String path)
            throws Exception {
        HttpResponse<String> answer = running.post(uri, body);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(answer.body()).contains("\"code\":\"" + code + "\",\"path\":\"" + path + "\"");
        assertThat(answer.body()).doesNotContain("secret");
    }

    @Test
    void aRequestAboveTheLimitOfThePropertiesIsTooLarge() throws Exception {
        HttpResponse<String> answer =
                running.post("/orders", "{\"order_id\":\"" + "x".repeat(20_000) + "\",\"quantity\":1}");

        assertThat(answer.statusCode()).isEqualTo(413);
    }

    @Test
    void aTypeWithoutACodecIsLeftToTheOtherDecoders() throws Exception {
        assertThat(running.post("/plain", "{\"name\":\"a\"}").body()).isEqualTo("{\"name\":\"a!\"}");
        assertThat(running.post("/text", "{\"name\" : 1}").body()).isEqualTo("{\"name\" : 1}");
    }

    @Test
    void whatIsNotJsonIsAnUnsupportedMediaType() throws Exception {
        assertThat(running.post("/orders", "text/plain", JSON).statusCode()).isEqualTo(415);
        assertThat(running.post("/orders", "application/vnd.example+json", JSON).statusCode())
                .isEqualTo(200);
    }

    @Test
    void aRequestThatIsSlowAndCutOffHarmsNoOther() throws Exception {
        try (Socket slow = new Socket(InetAddress.getLoopbackAddress(), running.port())) {
            slow.getOutputStream()
                    .write(
                            "POST /orders HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\nContent-Length: 100\r\n\r\n"
                                    .getBytes(StandardCharsets.US_ASCII));
            for (int index = 0; index < 10; index++) {
                slow.getOutputStream().write(' ');
                slow.getOutputStream().flush();
                assertThat(running.post("/orders", JSON).statusCode()).isEqualTo(200);
            }
        }
        assertThat(running.post("/orders", JSON).statusCode()).isEqualTo(200);
    }

    private static WebClient client() {
        return running.bean(WebClient.Builder.class).build();
    }

    @Test
    void webClientSendsAndReceivesValues() {
        Order answer = client().post()
                .uri(running.uri("/orders"))
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue(new Order("a", 1))
                .retrieve()
                .bodyToMono(Order.class)
                .block(PATIENCE);
        List<Order> answers = client().post()
                .uri(running.uri("/orders/all"))
                .contentType(MediaType.APPLICATION_JSON)
                .body(Flux.just(new Order("a", 1), new Order("b", 2)), Order.class)
                .retrieve()
                .bodyToFlux(Order.class)
                .collectList()
                .block(PATIENCE);

        assertThat(answer).isEqualTo(new Order("a", 2));
        assertThat(answers)
                .containsExactly(new Order("a", 2), new Order("b", 4))
                .inOrder();
    }

    @Test
    void webClientTellsWhyAnAnswerIsRejected() {
        DecodingException thrown = assertThrows(
                DecodingException.class,
                () -> client().post()
                        .uri(running.uri("/bad-answer"))
                        .retrieve()
                        .bodyToMono(Order.class)
                        .block(PATIENCE));

        assertThat(((JsonException) thrown.getCause()).path()).isEqualTo("$.quantity");
        assertThat(thrown.toString()).doesNotContain("secret");
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
                answers.add(threads.submit(() -> running.post("/orders", JSON).body()));
            }
            for (Future<String> answer : answers) {
                assertThat(answer.get()).isEqualTo(DOUBLED);
            }
        } finally {
            threads.shutdownNow();
            assertThat(threads.awaitTermination(5, TimeUnit.SECONDS)).isTrue();
        }
    }
}
