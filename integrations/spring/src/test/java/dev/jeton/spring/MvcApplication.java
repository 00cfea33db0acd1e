package dev.jeton.spring;

import com.example.Order;
import com.example.OrderClient;
import com.example.OrderController;
import dev.jeton.JsonCodec;
import dev.jeton.JsonException;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@Configuration
@EnableAutoConfiguration
@Import({OrderController.class, OrderClient.class, MvcApplication.Others.class, MvcApplication.Own.class})
class MvcApplication {
    @Bean
    JsonCodec<Money> money() {
        return Money.CODEC;
    }

    @RestController
    static class Others {
        private final OrderClient client;

        Others(OrderClient client) {
            this.client = client;
        }

        @PostMapping("/plain")
        Plain plain(@RequestBody Plain plain) {
            return new Plain(plain.name() + "!");
        }

        @PostMapping("/text")
        String text(@RequestBody String text) {
            return text;
        }

        @PostMapping("/money")
        Money money(@RequestBody Money money) {
            return new Money(money.cents() + 1);
        }

        @PostMapping("/any")
        ResponseEntity<Object> any(@RequestBody Order order) {
            return ResponseEntity.ok(order);
        }

        /** Asks another server, whose answer is bad. */
        @PostMapping("/forward")
        Order forward(@RequestBody Order order, @RequestParam("uri") String uri) {
            return client.send(uri, order);
        }

        @PostMapping("/bad-answer")
        ResponseEntity<byte[]> badAnswer() {
            return ResponseEntity.ok()
                    .header("Content-Type", "application/json")
                    .body("{\"order_id\":\"secret\",\"quantity\":\"secret\"}"
                            .getBytes(java.nio.charset.StandardCharsets.UTF_8));
        }
    }

    /** Has its own way of telling what is wrong. */
    @RestController
    static class Own {
        @PostMapping("/own")
        Order own(@RequestBody Order order) {
            return order;
        }

        @ExceptionHandler(HttpMessageNotReadableException.class)
        ResponseEntity<String> rejected(HttpMessageNotReadableException thrown) {
            JsonException error = (JsonException) thrown.getCause();
            return ResponseEntity.status(422).body(error.code().name());
        }
    }
}
