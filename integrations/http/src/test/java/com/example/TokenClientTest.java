package com.example;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.sun.net.httpserver.HttpServer;
import dev.jeton.http.HttpStatusException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.util.OptionalLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The program of the guide does what the guide says. */
final class TokenClientTest {
    private HttpServer server;
    private URI endpoint;
    private int status;
    private String body;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/token", exchange -> {
            byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(status, bytes.length);
            exchange.getResponseBody().write(bytes);
            exchange.close();
        });
        server.start();
        endpoint = URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/token");
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void aTokenIsReturned() throws Exception {
        status = 200;
        body = "{\"access_token\":\"q1\",\"expires_in\":\"60\"}";

        assertThat(new TokenClient().fetch(endpoint, "a=b")).isEqualTo(new TokenResponse("q1", OptionalLong.of(60)));
    }

    @Test
    void anErrorIsTold() {
        status = 400;
        body = "{\"error\":\"invalid_grant\"}";

        IOException thrown = assertThrows(IOException.class, () -> new TokenClient().fetch(endpoint, "a=b"));
        assertThat(thrown).hasMessageThat().isEqualTo("refused: invalid_grant");
    }

    @Test
    void aTokenResultIsATokenOrARefusal() throws Exception {
        HttpRequest request = HttpRequest.newBuilder(endpoint).build();
        status = 200;
        body = "{\"access_token\":\"q1\"}";
        assertThat(new TokenResultClient().fetch(request)).isEqualTo("q1");

        status = 400;
        body = "{\"error\":\"invalid_grant\"}";
        IOException thrown = assertThrows(IOException.class, () -> new TokenResultClient().fetch(request));
        assertThat(thrown).hasMessageThat().isEqualTo("refused: invalid_grant");
    }

    @Test
    void aPageOfAProxyIsNotAnError() {
        status = 503;
        body = "<html>";

        IOException thrown = assertThrows(IOException.class, () -> new TokenClient().fetch(endpoint, "a=b"));
        assertThat(thrown).hasCauseThat().isInstanceOf(HttpStatusException.class);
    }
}
