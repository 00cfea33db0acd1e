package com.example;

import dev.jeton.jakarta.rest.JetonFeature;
import jakarta.ws.rs.client.Client;
import jakarta.ws.rs.client.ClientBuilder;
import jakarta.ws.rs.client.Entity;
import jakarta.ws.rs.core.GenericEntity;
import jakarta.ws.rs.core.GenericType;
import java.net.URI;
import java.util.List;

public final class OrderClient implements AutoCloseable {
    private final Client client = ClientBuilder.newClient().register(new JetonFeature());

    Order send(URI uri, Order order) {
        return client.target(uri).request().post(Entity.json(order), Order.class);
    }

    List<Order> sendAll(URI uri, List<Order> orders) {
        return client.target(uri)
                .request()
                .post(Entity.json(new GenericEntity<List<Order>>(orders) {}), new GenericType<List<Order>>() {});
    }

    @Override
    public void close() {
        client.close();
    }
}
