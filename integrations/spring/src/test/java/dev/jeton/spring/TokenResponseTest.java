package dev.jeton.spring;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.example.TokenClients;
import com.sun.net.httpserver.HttpServer;
import dev.jeton.JsonErrorCode;
import dev.jeton.JsonException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.security.oauth2.client.endpoint.OAuth2AccessTokenResponseClient;
import org.springframework.security.oauth2.client.endpoint.OAuth2ClientCredentialsGrantRequest;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.OAuth2AccessToken;
import org.springframework.security.oauth2.core.OAuth2AuthorizationException;
import org.springframework.security.oauth2.core.endpoint.OAuth2AccessTokenResponse;

/** Spring Security's client, as the guide configures it, against a token endpoint. */
@Timeout(value = 30, unit = TimeUnit.SECONDS)
final class TokenResponseTest {
    private HttpServer server;
    private AnnotationConfigApplicationContext context;
    private int status = 200;
    private String body = "";

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/token", exchange -> {
            byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "application/json;charset=UTF-8");
            exchange.sendResponseHeaders(status, bytes.length);
            exchange.getResponseBody().write(bytes);
            exchange.close();
        });
        server.start();
        context = new AnnotationConfigApplicationContext(TokenClients.class);
    }

    @AfterEach
    void stop() {
        context.close();
        server.stop(0);
    }

    @SuppressWarnings("unchecked")
    private OAuth2AccessTokenResponse fetch() {
        ClientRegistration registration = ClientRegistration.withRegistrationId("test")
                .authorizationGrantType(AuthorizationGrantType.CLIENT_CREDENTIALS)
                .clientId("id")
                .clientSecret("password")
                .tokenUri("http://127.0.0.1:" + server.getAddress().getPort() + "/token")
                .build();
        OAuth2AccessTokenResponseClient<OAuth2ClientCredentialsGrantRequest> client =
                context.getBean(OAuth2AccessTokenResponseClient.class);
        return client.getTokenResponse(new OAuth2ClientCredentialsGrantRequest(registration));
    }

    @Test
    void allThatSpringSecurityKnowsIsRead() {
        body = "{\"access_token\":\"q1\",\"token_type\":\"bearer\",\"expires_in\":\"60\",\"scope\":[\"a\",\"b\"],"
                + "\"refresh_token\":\"r1\",\"id_token\":\"i1\",\"int\":1,\"long\":12345678901,\"big\":123456789012345678901,"
                + "\"fraction\":1.5,\"yes\":true,\"nothing\":null,\"object\":{\"list\":[1,\"a\"]}}";

        OAuth2AccessTokenResponse response = fetch();

        OAuth2AccessToken token = response.getAccessToken();
        assertThat(token.getTokenValue()).isEqualTo("q1");
        assertThat(token.getTokenType()).isEqualTo(OAuth2AccessToken.TokenType.BEARER);
        assertThat(token.getScopes()).containsExactly("a", "b").inOrder();
        assertThat(Duration.between(token.getIssuedAt(), token.getExpiresAt())).isEqualTo(Duration.ofSeconds(60));
        assertThat(response.getRefreshToken().getTokenValue()).isEqualTo("r1");
        Map<String, Object> others = response.getAdditionalParameters();
        assertThat(others).containsEntry("id_token", "i1");
        assertThat(others).containsEntry("int", 1);
        assertThat(others).containsEntry("long", 12345678901L);
        assertThat(others).containsEntry("big", new java.math.BigInteger("123456789012345678901"));
        assertThat(others).containsEntry("fraction", 1.5);
        assertThat(others).containsEntry("yes", true);
        assertThat(others).containsEntry("nothing", null);
        assertThat(others).containsEntry("object", Map.of("list", List.of(1, "a")));
    }

    @Test
    void theLargestLifetimeDoesNotOverflow() {
        body = "{\"access_token\":\"q1\",\"token_type\":\"DPoP\",\"expires_in\":9223372036854775807}";

        OAuth2AccessToken token = fetch().getAccessToken();

        assertThat(token.getTokenType()).isEqualTo(OAuth2AccessToken.TokenType.DPOP);
        assertThat(token.getExpiresAt()).isGreaterThan(Instant.now().plus(Duration.ofDays(20_000)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"access_token\":\"secret\"}",
                "{\"access_token\":\"secret\",\"token_type\":\"mac\"}",
                "{\"access_token\":\"\",\"token_type\":\"Bearer\"}",
                "{\"token_type\":\"Bearer\"}",
                "{\"access_token\":\"secret\",\"access_token\":\"b\",\"token_type\":\"Bearer\"}",
                "<html>secret</html>",
                ""
            })
    void aResponseWithoutAUsableTokenIsRejected(String bad) {
        body = bad;

        OAuth2AuthorizationException thrown = assertThrows(OAuth2AuthorizationException.class, this::fetch);

        for (Throwable next = thrown; next != null; next = next.getCause()) {
            assertThat(next.toString()).doesNotContain("secret");
        }
    }

    @Test
    void theJsonExceptionIsAmongTheCauses() {
        body = "{\"access_token\":\"secret\",\"token_type\":\"Bearer\",\"expires_in\":{}}";

        Throwable thrown = assertThrows(OAuth2AuthorizationException.class, this::fetch);
        while (!(thrown instanceof JsonException)) {
            thrown = thrown.getCause();
        }
        assertThat(((JsonException) thrown).code()).isEqualTo(JsonErrorCode.WRONG_TYPE);
        assertThat(((JsonException) thrown).path()).isEqualTo("$.expires_in");
    }

    @Test
    void anErrorOfTheEndpointIsReadBySpringSecurity() {
        status = 400;
        body = "{\"error\":\"invalid_client\"}";

        OAuth2AuthorizationException thrown = assertThrows(OAuth2AuthorizationException.class, this::fetch);
        assertThat(thrown.getError().getErrorCode()).isEqualTo("invalid_client");
    }
}
