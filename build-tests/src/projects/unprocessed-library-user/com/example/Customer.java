package com.example;

import com.library.Address;
import dev.jeton.annotation.Json;
import java.util.List;

@Json(view = true)
public record Customer(
        String name,
        Address address, // expect: J312
        List<Address> others,
        Address.Country country) {} // expect: J312
