package com.example;

import dev.jeton.http.JsonBodyHandlers;
import dev.jeton.http.JsonResult;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.time.Duration;

public final class TokenClient {
    private final HttpClient client = HttpClient.newHttpClient();

    TokenResponse fetch(URI endpoint, String form) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(endpoint)
                .timeout(Duration.ofSeconds(10))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form))
                .build();
        JsonResult<TokenResponse, TokenError> result = client.send(
                        request, JsonBodyHandlers.ofResult(TokenResponseCodec.INSTANCE, TokenErrorCodec.INSTANCE))
                .body();
        if (result instanceof JsonResult.Success<TokenResponse, TokenError> success) {
            return success.value();
        }
        JsonResult.Failure<TokenResponse, TokenError> failure = (JsonResult.Failure<TokenResponse, TokenError>) result;
        throw new IOException("refused: " + failure.error().error());
    }
}
