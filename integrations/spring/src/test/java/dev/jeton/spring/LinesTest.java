package dev.jeton.spring;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.example.Order;
import dev.jeton.JsonErrorCode;
import dev.jeton.JsonException;
import dev.jeton.JsonLimits;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.boot.WebApplicationType;
import org.springframework.core.ResolvableType;
import org.springframework.core.codec.DecodingException;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DefaultDataBufferFactory;
import org.springframework.http.MediaType;
import org.springframework.web.reactive.function.client.WebClient;
import reactor.core.publisher.Flux;

/** NDJSON in WebFlux and WebClient. */
@Timeout(value = 30, unit = TimeUnit.SECONDS)
final class LinesTest {
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final String NDJSON = MediaType.APPLICATION_NDJSON_VALUE;
    private static final String FIRST = "{\"order_id\":\"a\",\"quantity\":1}\n";
    private static final String SECOND = "{\"order_id\":\"\u20ac\",\"quantity\":2}\n";

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

    private static WebClient client() {
        return running.bean(WebClient.Builder.class).build();
    }

    @Test
    void aFluxIsLinesInBothDirections() throws Exception {
        assertThat(running.post("/orders/lines", NDJSON, FIRST + "\n" + SECOND).body())
                .isEqualTo("{\"order_id\":\"a\",\"quantity\":2}\n{\"order_id\":\"\u20ac\",\"quantity\":4}\n");
    }

    @Test
    void webClientSendsAndReceivesLines() {
        List<Order> answers = client().post()
                .uri(running.uri("/orders/lines"))
                .contentType(MediaType.APPLICATION_NDJSON)
                .body(Flux.just(new Order("a", 1), new Order("b", 2)), Order.class)
                .retrieve()
                .bodyToFlux(Order.class)
                .collectList()
                .block(PATIENCE);
        assertThat(answers)
                .containsExactly(new Order("a", 2), new Order("b", 4))
                .inOrder();
    }

    /** The server waits with the second line until the client has the first. */
    @Test
    void eachLineIsThereBeforeTheNextIsWritten() {
        List<Order> orders = new ArrayList<>();
        client().get()
                .uri(running.uri("/orders/waiting"))
                .retrieve()
                .bodyToFlux(Order.class)
                .doOnNext(order -> {
                    orders.add(order);
                    ReactiveApplication.NEXT_SINK.tryEmitEmpty();
                })
                .blockLast(PATIENCE);
        assertThat(orders).containsExactly(new Order("a", 1), new Order("b", 2)).inOrder();
    }

    @Test
    void aLineAboveTheLimitOrDamagedIsRejected() throws Exception {
        assertThat(running.post("/orders/lines", NDJSON, "{\"order_id\":7}\n").statusCode())
                .isEqualTo(400);
        String large = "{\"order_id\":\"" + "x".repeat(20_000) + "\",\"quantity\":1}\n";
        DecodingException thrown =
                assertThrows(DecodingException.class, () -> decode(large.getBytes(StandardCharsets.UTF_8), 100));
        assertThat(((JsonException) thrown.getCause()).code()).isEqualTo(JsonErrorCode.DOCUMENT_TOO_LARGE);
    }

    private static List<Object> decode(byte[] body, int split) {
        DefaultDataBufferFactory factory = new DefaultDataBufferFactory();
        int middle = Math.min(split, body.length);
        Flux<DataBuffer> buffers = Flux.just(
                factory.wrap(Arrays.copyOf(body, middle)), factory.wrap(Arrays.copyOfRange(body, middle, body.length)));
        JetonDecoder decoder =
                new JetonDecoder(JsonLimits.builder().maxDocumentBytes(10_000).build(), List.of());
        return decoder.decode(buffers, ResolvableType.forClass(Order.class), MediaType.APPLICATION_NDJSON, null)
                .collectList()
                .block(PATIENCE);
    }

    @Test
    void everySplitOfABodyEqualsReadingItWhole() {
        byte[] body = (FIRST + SECOND).getBytes(StandardCharsets.UTF_8);
        for (int split = 0; split <= body.length; split++) {
            assertThat(decode(body, split))
                    .containsExactly(new Order("a", 1), new Order("\u20ac", 2))
                    .inOrder();
        }
    }

    @Test
    void elementsBeforeADamagedOneAreHandedOver() {
        List<Object> taken = new ArrayList<>();
        Flux<DataBuffer> body = Flux.just(
                new DefaultDataBufferFactory().wrap((FIRST + "{\"order_id\":\n").getBytes(StandardCharsets.UTF_8)));
        DecodingException thrown = assertThrows(
                DecodingException.class,
                () -> new JetonDecoder(JsonLimits.DEFAULT, List.of())
                        .decode(body, ResolvableType.forClass(Order.class), MediaType.APPLICATION_NDJSON, null)
                        .doOnNext(taken::add)
                        .blockLast(PATIENCE));
        assertThat(taken).containsExactly(new Order("a", 1));
        assertThat(((JsonException) thrown.getCause()).line()).isEqualTo(2);
    }

    @Test
    void aMonoIsTheFirstLine() throws Exception {
        assertThat(running.post("/orders", NDJSON, FIRST + SECOND).body())
                .isEqualTo("{\"order_id\":\"a\",\"quantity\":2}");
    }

    @Test
    void typesWithoutACodecAndOtherCharsetsAreLeftToOthers() {
        JetonDecoder decoder = new JetonDecoder(JsonLimits.DEFAULT, List.of());
        JetonEncoder encoder = new JetonEncoder(List.of());
        ResolvableType order = ResolvableType.forClass(Order.class);
        assertThat(decoder.canDecode(order, MediaType.APPLICATION_NDJSON)).isTrue();
        assertThat(encoder.canEncode(order, MediaType.APPLICATION_NDJSON)).isTrue();
        MediaType latin = new MediaType(MediaType.APPLICATION_NDJSON, StandardCharsets.ISO_8859_1);
        assertThat(decoder.canDecode(order, latin)).isFalse();
        assertThat(encoder.canEncode(order, latin)).isFalse();
        ResolvableType plain = ResolvableType.forClass(Plain.class);
        assertThat(decoder.canDecode(plain, MediaType.APPLICATION_NDJSON)).isFalse();
        assertThat(encoder.canEncode(plain, MediaType.APPLICATION_NDJSON)).isFalse();
    }
}
