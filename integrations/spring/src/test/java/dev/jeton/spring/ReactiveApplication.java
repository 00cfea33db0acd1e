package dev.jeton.spring;

import com.example.Order;
import java.nio.charset.StandardCharsets;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

@Configuration
@EnableAutoConfiguration
@Import(ReactiveApplication.Orders.class)
class ReactiveApplication {
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
