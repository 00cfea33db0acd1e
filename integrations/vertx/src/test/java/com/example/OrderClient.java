package com.example;

import dev.jeton.vertx.JsonBodyCodecs;
import dev.jeton.vertx.JsonBuffers;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpResponseExpectation;
import io.vertx.ext.web.client.HttpResponse;
import io.vertx.ext.web.client.WebClient;

public final class OrderClient {
    private final WebClient client;

    OrderClient(Vertx vertx) {
        client = WebClient.create(vertx);
    }

    Future<Order> send(String uri, Order order) {
        return client.postAbs(uri)
                .putHeader("Content-Type", "application/json")
                .as(JsonBodyCodecs.of(Order.class))
                .sendBuffer(JsonBuffers.write(order, OrderCodec.INSTANCE))
                .expecting(HttpResponseExpectation.SC_SUCCESS)
                .map(HttpResponse::body);
    }
}
