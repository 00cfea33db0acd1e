package com.example;

import dev.jeton.annotation.Json;
import java.util.List;

@Json(view = true)
public record A(String text, B b, List<B> more) {}
