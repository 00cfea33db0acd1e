package com.example;

import dev.jeton.stream.JsonStream;
import dev.jeton.stream.StreamFormat;
import dev.jeton.vertx.JsonStreams;
import io.vertx.core.Future;
import io.vertx.core.http.HttpServerRequest;

public final class OrderLines {
    private static final JsonStream<Order> LINES = JsonStream.of(StreamFormat.LINES, OrderCodec.INSTANCE);

    private OrderLines() {}

    static Future<Void> echo(HttpServerRequest request) {
        return JsonStreams.read(request, LINES)
                .pipeTo(JsonStreams.write(request.response().setChunked(true), LINES));
    }
}
