package dev.jeton.spring;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.example.Order;
import com.example.OrderClient;
import dev.jeton.JsonException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
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
import org.springframework.boot.SpringBootVersion;
import org.springframework.boot.WebApplicationType;
import org.springframework.web.client.RestClientException;
import org.springframework.web.client.RestTemplate;

/** MVC, RestClient and RestTemplate in a Boot application. */
@Timeout(value = 30, unit = TimeUnit.SECONDS)
final class MvcTest {
    private static final String JSON = "{\"order_id\":\"a\",\"quantity\":21}";

    private static Running running;

    @BeforeAll
    static void start() {
        running =
                new Running(WebApplicationType.SERVLET, MvcApplication.class, "jeton.limits.max-document-bytes=10000");
    }

    @AfterAll
    static void stop() {
        running.close();
    }

    @Test
    void theBootIsTheOneThatIsSaidToBeTested() {
        String expected = System.getProperty("jeton.boot.version");
        assumeTrue(expected != null);
        assertThat(SpringBootVersion.getVersion()).isEqualTo(expected);
    }

    @Test
    void controllersTakeAndGiveValues() throws Exception {
        HttpResponse<String> answer = running.post("/orders", JSON);

        assertThat(answer.body()).isEqualTo("{\"order_id\":\"a\",\"quantity\":42}");
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/json");
    }

    @Test
    void controllersTakeAndGiveLists() throws Exception {
        assertThat(running.post("/orders/all", "[" + JSON + "," + JSON + "]").body())
                .isEqualTo("[{\"order_id\":\"a\",\"quantity\":42},{\"order_id\":\"a\",\"quantity\":42}]");
    }

    @Test
    void aValueThatIsDeclaredAsAnObjectIsWrittenByItsClass() throws Exception {
        assertThat(running.post("/any", JSON).body()).isEqualTo(JSON);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"order_id\":\"secret\",\"quantity\":\"secret\"} | WRONG_TYPE | $.quantity",
                "{\"quantity\":1} | MISSING_MEMBER | $.order_id",
                "{\"order_id\":\"secret | UNEXPECTED_END | $.order_id",
                "{\"order_id\":\"secret\",\"order_id\":\"b\"} | DUPLICATE_MEMBER | $.order_id",
                "<html>secret</html> | MARKUP | $",
            })
    void aRequestThatIsRejectedIsABadRequestWithCodeAndPath(String body, String code, String path) throws Exception {
        HttpResponse<String> answer = running.post("/orders", body);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(answer.body()).contains("\"code\":\"" + code + "\",\"path\":\"" + path + "\"");
        assertThat(answer.body())
                .startsWith("{\"title\":\"Bad Request\",\"status\":400,\"detail\":\"" + code + " at " + path);
        assertThat(answer.body()).doesNotContain("secret");
    }

    @Test
    void anElementOfAListIsToldByItsPath() throws Exception {
        HttpResponse<String> answer = running.post("/orders/all", "[" + JSON + ",{\"order_id\":1}]");

        assertThat(answer.body()).contains("\"path\":\"$[1].order_id\"");
    }

    @Test
    void aRequestAboveTheLimitOfThePropertiesIsTooLarge() throws Exception {
        HttpResponse<String> answer =
                running.post("/orders", "{\"order_id\":\"" + "x".repeat(20_000) + "\",\"quantity\":1}");

        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.body()).contains("\"code\":\"DOCUMENT_TOO_LARGE\"");
    }

    @Test
    void theApplicationsOwnHandlerComesFirst() throws Exception {
        HttpResponse<String> answer = running.post("/own", "{\"order_id\":1}");

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).isEqualTo("WRONG_TYPE");
    }

    @Test
    void theBadAnswerOfAnotherServerIsNoBadRequest() throws Exception {
        HttpResponse<String> answer = running.post("/forward?uri=" + running.uri("/bad-answer"), JSON);

        assertThat(answer.statusCode()).isEqualTo(500);
        assertThat(answer.body()).doesNotContain("secret");
    }

    @Test
    void aTypeWithoutACodecIsLeftToTheOtherConverters() throws Exception {
        assertThat(running.post("/plain", "{\"name\":\"a\"}").body()).isEqualTo("{\"name\":\"a!\"}");
        assertThat(running.post("/text", "{\"name\" : 1}").body()).isEqualTo("{\"name\" : 1}");
    }

    @Test
    void aCodecThatIsABeanIsUsed() throws Exception {
        assertThat(running.post("/money", "\"12.34\"").body()).isEqualTo("\"12.35\"");
    }

    @Test
    void whatIsNotJsonIsAnUnsupportedMediaType() throws Exception {
        assertThat(running.post("/orders", "text/plain", JSON).statusCode()).isEqualTo(415);
        assertThat(running.post("/orders", "application/vnd.example+json", JSON).statusCode())
                .isEqualTo(200);
        assertThat(running.post("/orders", "application/json;charset=UTF-8", JSON)
                        .statusCode())
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

    @Test
    void restClientSendsAndReceivesValues() {
        OrderClient client = running.bean(OrderClient.class);
        Order order = new Order("a", 1);

        assertThat(client.send(running.uri("/orders"), order)).isEqualTo(new Order("a", 2));
        assertThat(client.sendAll(running.uri("/orders/all"), List.of(order, order)))
                .containsExactly(new Order("a", 2), new Order("a", 2));
    }

    @Test
    void restClientTellsWhyAnAnswerIsRejected() {
        OrderClient client = running.bean(OrderClient.class);

        RestClientException thrown = assertThrows(
                RestClientException.class, () -> client.send(running.uri("/bad-answer"), new Order("a", 1)));

        JsonException error = (JsonException) thrown.getRootCause();
        assertThat(error.path()).isEqualTo("$.quantity");
        assertThat(thrown.toString()).doesNotContain("secret");
        assertThat(thrown.getCause().toString()).doesNotContain("secret");
    }

    @Test
    void restTemplateSendsAndReceivesValues() {
        RestTemplate template = new RestTemplate();
        template.setMessageConverters(List.of(new JetonHttpMessageConverter()));

        assertThat(template.postForObject(running.uri("/orders"), new Order("a", 1), Order.class))
                .isEqualTo(new Order("a", 2));
    }

    @Test
    void manyThreadsAreServed() throws Exception {
        requestOn(Executors.newFixedThreadPool(8));
    }

    @Test
    void virtualThreadsAreServedByVirtualThreads() throws Exception {
        assumeTrue(Runtime.version().feature() >= 21);
        requestOn((ExecutorService)
                Executors.class.getMethod("newVirtualThreadPerTaskExecutor").invoke(null));
    }

    private static void requestOn(ExecutorService threads) throws Exception {
        try {
            List<Future<String>> answers = new ArrayList<>();
            for (int index = 0; index < 200; index++) {
                String body = "{\"order_id\":\"a\",\"quantity\":" + index + "}";
                answers.add(threads.submit(() -> running.post("/orders", body).body()));
            }
            for (int index = 0; index < 200; index++) {
                assertThat(answers.get(index).get()).isEqualTo("{\"order_id\":\"a\",\"quantity\":" + 2 * index + "}");
            }
        } finally {
            threads.shutdownNow();
            assertThat(threads.awaitTermination(5, TimeUnit.SECONDS)).isTrue();
        }
    }

    @Test
    void aPropertySwitchesItOff() throws Exception {
        try (Running off = new Running(WebApplicationType.SERVLET, MvcApplication.class, "jeton.enabled=false")) {
            // Jackson knows nothing of @Json.Name.
            assertThat(off.post("/orders", "{\"id\":\"a\",\"quantity\":1}").body())
                    .isEqualTo("{\"id\":\"a\",\"quantity\":2}");
        }
    }
}
