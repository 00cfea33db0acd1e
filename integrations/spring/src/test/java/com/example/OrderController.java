package com.example;

import java.util.List;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class OrderController {
    @PostMapping("/orders")
    public Order order(@RequestBody Order order) {
        return new Order(order.id(), 2 * order.quantity());
    }

    @PostMapping("/orders/all")
    public List<Order> orders(@RequestBody List<Order> orders) {
        return orders.stream().map(this::order).toList();
    }
}
