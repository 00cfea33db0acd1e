package com.example;

import dev.jeton.http.JsonBodyHandlers;
import dev.jeton.stream.JsonStream;
import dev.jeton.stream.StreamFormat;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.util.function.Consumer;

public final class TokenLines {
    private static final JsonStream<TokenResponse> LINES =
            JsonStream.of(StreamFormat.LINES, TokenResponseCodec.INSTANCE);

    private final HttpClient client = HttpClient.newHttpClient();

    void fetch(HttpRequest request, Consumer<TokenResponse> action) throws IOException, InterruptedException {
        client.send(request, JsonBodyHandlers.ofStream(LINES, action));
    }
}
