package dev.jeton.spring;

import com.example.Order;
import java.nio.charset.StandardCharsets;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;

@Configuration
@EnableAutoConfiguration
@Import(ReactiveApplication.Orders.class)
class ReactiveApplication {
    /** When the second element of {@code /orders/waiting} may come. */
    static final Sinks.Empty<Void> NEXT_SINK = Sinks.empty();

    private static final Mono<Void> NEXT = NEXT_SINK.asMono();

    @RestController
    static class Orders {
        @PostMapping("/orders")
        Mono<Order> order(@RequestBody Mono<Order> order) {
            return order.map(Orders::doubled);
        }

        @PostMapping("/orders/all")
        Flux<Order> orders(@RequestBody(required = false) Flux<Order> orders) {
            return orders.map(Orders::doubled);
        }

        @PostMapping(path = "/orders/lines", produces = MediaType.APPLICATION_NDJSON_VALUE)
        Flux<Order> lines(@RequestBody Flux<Order> orders) {
            return orders.map(Orders::doubled);
        }

        /** Gives the second element only when the first has been looked at. */
        @GetMapping(path = "/orders/waiting", produces = MediaType.APPLICATION_NDJSON_VALUE)
        Flux<Order> waiting() {
            return Flux.concat(
                    Mono.just(new Order("a", 1)), Mono.just(new Order("b", 2)).delaySubscription(NEXT));
        }

        @PostMapping("/plain")
        Mono<Plain> plain(@RequestBody Mono<Plain> plain) {
            return plain.map(value -> new Plain(value.name() + "!"));
        }

        @PostMapping("/text")
        Mono<String> text(@RequestBody Mono<String> text) {
            return text;
        }

        @PostMapping("/bad-answer")
        ResponseEntity<byte[]> badAnswer() {
            return ResponseEntity.ok()
                    .header("Content-Type", "application/json")
                    .body("{\"order_id\":\"secret\",\"quantity\":\"secret\"}".getBytes(StandardCharsets.UTF_8));
        }

        private static Order doubled(Order order) {
            return new Order(order.id(), 2 * order.quantity());
        }
    }
}
