package com.example;

import dev.jeton.JsonException;
import dev.jeton.vertx.JsonBuffers;
import io.vertx.core.Future;
import io.vertx.core.VerticleBase;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;

public final class OrderVerticle extends VerticleBase {
    private HttpServer server;

    @Override
    public Future<?> start() {
        server = vertx.createHttpServer().requestHandler(this::order);
        return server.listen(0, "127.0.0.1");
    }

    int port() {
        return server.actualPort();
    }

    private void order(HttpServerRequest request) {
        JsonBuffers.read(request, OrderCodec.INSTANCE)
                .map(order -> new Order(order.id(), 2 * order.quantity()))
                .onSuccess(order -> request.response()
                        .putHeader("Content-Type", "application/json")
                        .end(JsonBuffers.write(order, OrderCodec.INSTANCE)))
                .onFailure(thrown -> reject(request.response(), thrown));
    }

    private static void reject(HttpServerResponse response, Throwable thrown) {
        if (thrown instanceof JsonException error) {
            response.setStatusCode(400).end(error.code() + " at " + error.path());
        } else {
            response.setStatusCode(500).end();
        }
    }
}
