package com.example;

import dev.jeton.annotation.Json;
import java.util.List;
import lombok.Builder;
import lombok.Value;

@Json(builder = Order.OrderBuilder.class)
@Value
@Builder
public class Order { // expect: J321
    @Json.Name("n")
    String number;

    List<String> lines;

    @Builder.Default
    int size = 3;

    public static class OrderBuilder {}
}
