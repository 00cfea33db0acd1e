package com.example;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;

@Path("/orders")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class Orders {
    @POST
    public Order order(Order order) {
        return new Order(order.id(), 2 * order.quantity());
    }

    @POST
    @Path("/all")
    public List<Order> orders(List<Order> orders) {
        return orders.stream().map(this::order).toList();
    }
}
