package dev.jeton.spring;

import com.example.Order;
import com.example.OrderClient;
import com.example.OrderController;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import org.springframework.aot.AotDetector;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.web.client.RestClient;
import org.springframework.web.reactive.function.client.WebClient;

/** Sends requests to itself, prints the answers, and ends. */
@Configuration(proxyBeanMethods = false)
@EnableAutoConfiguration
@Import(OrderController.class)
public class AheadApplication {
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final String LARGE = "{\"order_id\":\"" + "x".repeat(200) + "\",\"quantity\":1}";

    private static final List<String> BODIES =
            List.of("{\"order_id\":\"a\",\"quantity\":2}", "{\"order_id\":\"a\",\"quantity\":\"secret\"}", LARGE);

    public static void main(String[] arguments) throws Exception {
        try (ConfigurableApplicationContext context = SpringApplication.run(AheadApplication.class, arguments)) {
            String port = context.getEnvironment().getRequiredProperty("local.server.port");
            String uri = "http://127.0.0.1:" + port + "/orders";
            System.out.println("generated: " + AotDetector.useGeneratedArtifacts());
            for (String body : BODIES) {
                HttpResponse<String> answer = post(uri, body);
                System.out.println(answer.statusCode() + " " + answer.body());
            }
            System.out.println(context.getBean(WebClient.Builder.class)
                    .build()
                    .post()
                    .uri(uri)
                    .bodyValue(new Order("b", 3))
                    .retrieve()
                    .bodyToMono(Order.class)
                    .block(PATIENCE));
            System.out.println(new OrderClient(context.getBean(RestClient.Builder.class)).send(uri, new Order("c", 4)));
        }
    }

    private static HttpResponse<String> post(String uri, String body) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(uri))
                .timeout(PATIENCE)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
    }
}
