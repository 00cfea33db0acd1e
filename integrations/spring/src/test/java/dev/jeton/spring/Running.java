package dev.jeton.spring;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** A Boot application on a port of its own, and a client that sends what it is told to. */
final class Running implements AutoCloseable {
    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private final ConfigurableApplicationContext context;

    Running(WebApplicationType type, Class<?> application, String... properties) {
        List<String> all = new ArrayList<>(Arrays.asList(properties));
        all.add("server.address=127.0.0.1");
        all.add("server.port=0");
        all.add("spring.main.banner-mode=off");
        all.add("logging.level.root=error");
        all.add("spring.threads.virtual.enabled=" + (Runtime.version().feature() >= 21));
        context = new SpringApplicationBuilder(application)
                .web(type)
                .properties(all.toArray(String[]::new))
                .run();
    }

    <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    int port() {
        return Integer.parseInt(context.getEnvironment().getRequiredProperty("local.server.port"));
    }

    String uri(String path) {
        return "http://127.0.0.1:" + port() + path;
    }

    HttpResponse<String> post(String path, String type, String body) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(uri(path)))
                .timeout(Duration.ofSeconds(20))
                .header("Content-Type", type)
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        return CLIENT.send(request, HttpResponse.BodyHandlers.ofString());
    }

    HttpResponse<String> post(String path, String body) throws IOException, InterruptedException {
        return post(path, "application/json", body);
    }

    @Override
    public void close() {
        context.close();
    }
}
