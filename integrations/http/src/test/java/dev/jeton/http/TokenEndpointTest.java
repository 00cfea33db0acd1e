package dev.jeton.http;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.sun.net.httpserver.HttpServer;
import dev.jeton.JsonErrorCode;
import dev.jeton.JsonException;
import dev.jeton.JsonLimits;
import dev.jeton.tokens.oauth.OAuthErrorCode;
import dev.jeton.tokens.oauth.TokenResult;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandler;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.OptionalLong;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whole answers of token endpoints, as {@code ofTokenResult} reads them. */
@Timeout(value = 30, unit = TimeUnit.SECONDS)
final class TokenEndpointTest {
    private static final String TOKEN = "{\"access_token\":\"q1-secret\",\"expires_in\":\"60\"}";

    private final HttpClient client = HttpClient.newHttpClient();
    private HttpServer server;
    private int status = 200;
    private String contentType = "application/json";
    private String encoding;
    private String body;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/token", exchange -> {
            byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
            if (contentType != null) {
                exchange.getResponseHeaders().set("Content-Type", contentType);
            }
            if (encoding != null) {
                exchange.getResponseHeaders().set("Content-Encoding", encoding);
            }
            exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
            exchange.getResponseBody().write(bytes);
            exchange.close();
        });
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    private TokenResult fetch(BodyHandler<TokenResult> handler) throws IOException, InterruptedException {
        URI uri = URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/token");
        HttpRequest request =
                HttpRequest.newBuilder(uri).timeout(Duration.ofSeconds(20)).build();
        return client.send(request, handler).body();
    }

    private TokenResult fetch() throws IOException, InterruptedException {
        return fetch(JsonBodyHandlers.ofTokenResult());
    }

    /** The cause of what the client throws; none of its messages holds anything of the body. */
    private <E extends Throwable> E failure(Class<E> type, BodyHandler<TokenResult> handler) {
        IOException thrown = assertThrows(IOException.class, () -> fetch(handler));
        for (Throwable each = thrown; each != null; each = each.getCause()) {
            assertThat(each.toString()).doesNotContain("secret");
        }
        assertThat(thrown).hasCauseThat().isInstanceOf(type);
        return type.cast(thrown.getCause());
    }

    private JsonErrorCode code(Throwable thrown) {
        return ((JsonException) thrown).code();
    }

    @ParameterizedTest
    @ValueSource(ints = {200, 201, 400, 503})
    void theMembersDecideWhateverTheStatusIs(int sent) throws Exception {
        status = sent;
        body = TOKEN;
        TokenResult.Granted granted = (TokenResult.Granted) fetch();
        assertThat(granted.accessToken()).isEqualTo("q1-secret");
        assertThat(granted.expiresIn()).isEqualTo(OptionalLong.of(60));

        body = "{\"error\":\"invalid_grant\"}";
        assertThat(((TokenResult.Denied) fetch()).is(OAuthErrorCode.INVALID_GRANT))
                .isTrue();
    }

    @Test
    void aFormIsReadUnlessItClaimsToBeJson() throws Exception {
        contentType = "application/x-www-form-urlencoded";
        body = "access_token=q1-secret&scope=a+b";
        assertThat(((TokenResult.Granted) fetch()).scope())
                .containsExactly("a", "b")
                .inOrder();

        contentType = null;
        assertThat(fetch()).isInstanceOf(TokenResult.Granted.class);

        contentType = "application/json";
        assertThat(code(failure(JsonException.class, JsonBodyHandlers.ofTokenResult())))
                .isEqualTo(JsonErrorCode.FORM_ENCODED);
    }

    @Test
    void anEmptyBodyIsARefusalIfTheStatusIsOne() throws Exception {
        body = "";
        status = 401;
        assertThat(((TokenResult.Denied) fetch()).error()).isNull();

        status = 200;
        assertThat(code(failure(JsonException.class, JsonBodyHandlers.ofTokenResult())))
                .isEqualTo(JsonErrorCode.EMPTY_DOCUMENT);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<html>secret</html>|MARKUP",
                "{\"data\":\"secret\"}|NO_SUBTYPE",
                "{\"access_token\":\"secret|UNEXPECTED_END"
            })
    void whatIsNeitherKeepsTheStatus(String sent, JsonErrorCode code) {
        body = sent;
        assertThat(code(failure(JsonException.class, JsonBodyHandlers.ofTokenResult())))
                .isEqualTo(code);

        status = 502;
        HttpStatusException failure = failure(HttpStatusException.class, JsonBodyHandlers.ofTokenResult());
        assertThat(failure.status()).isEqualTo(502);
        assertThat(code(failure.getCause())).isEqualTo(code);
    }

    @Test
    void limitsHoldWhileTheBytesArrive() throws Exception {
        body = TOKEN;
        JsonLimits enough =
                JsonLimits.builder().maxDocumentBytes(TOKEN.length()).build();
        assertThat(fetch(JsonBodyHandlers.ofTokenResult(enough))).isInstanceOf(TokenResult.Granted.class);

        JsonLimits tooLittle =
                JsonLimits.builder().maxDocumentBytes(TOKEN.length() - 1).build();
        assertThat(code(failure(JsonException.class, JsonBodyHandlers.ofTokenResult(tooLittle))))
                .isEqualTo(JsonErrorCode.DOCUMENT_TOO_LARGE);

        status = 400;
        HttpStatusException failure = failure(HttpStatusException.class, JsonBodyHandlers.ofTokenResult(tooLittle));
        assertThat(code(failure.getCause())).isEqualTo(JsonErrorCode.DOCUMENT_TOO_LARGE);
    }

    @Test
    void aCompressedBodyIsRefused() {
        body = TOKEN;
        encoding = "gzip";
        assertThat(code(failure(JsonException.class, JsonBodyHandlers.ofTokenResult())))
                .isEqualTo(JsonErrorCode.COMPRESSED);
    }
}
