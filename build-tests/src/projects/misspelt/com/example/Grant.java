package com.example;

import dev.jeton.annotation.Json;
import java.util.List;

@Json(view = true)
public record Grant(
        Strin text, // expect: cannot find symbol
        List<Numbr> numbers) {} // expect: cannot find symbol
