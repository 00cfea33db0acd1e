package com.example;

import java.util.List;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient;

@Component
public class OrderClient {
    private static final ParameterizedTypeReference<List<Order>> ORDERS = new ParameterizedTypeReference<>() {};

    private final RestClient client;

    public OrderClient(RestClient.Builder builder) {
        client = builder.build();
    }

    public Order send(String uri, Order order) {
        return client.post()
                .uri(uri)
                .contentType(MediaType.APPLICATION_JSON)
                .body(order)
                .retrieve()
                .body(Order.class);
    }

    public List<Order> sendAll(String uri, List<Order> orders) {
        return client.post()
                .uri(uri)
                .contentType(MediaType.APPLICATION_JSON)
                .body(orders, ORDERS)
                .retrieve()
                .body(ORDERS);
    }
}
