package com.example;

import dev.jeton.http.JsonBodyHandlers;
import dev.jeton.tokens.oauth.TokenResult;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;

public final class TokenResultClient {
    private final HttpClient client = HttpClient.newHttpClient();

    String fetch(HttpRequest request) throws IOException, InterruptedException {
        TokenResult result =
                client.send(request, JsonBodyHandlers.ofTokenResult()).body();
        if (result instanceof TokenResult.Granted granted) {
            return granted.accessToken();
        }
        TokenResult.Denied denied = (TokenResult.Denied) result;
        throw new IOException("refused: " + denied.errorCode().orElse("no error"));
    }
}
