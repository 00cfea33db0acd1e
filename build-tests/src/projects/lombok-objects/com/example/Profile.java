package com.example;

import dev.jeton.annotation.Json;
import lombok.Data;

@Json(view = true)
@Data
public class Profile { // expect: J321
    @Json.Required
    private String name;

    private int size = 3;
    private boolean open;
}
