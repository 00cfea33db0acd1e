package com.example;

import dev.jeton.annotation.Json;
import java.util.List;

@Json(view = true)
record Bill(Money total, List<Money> parts) {}
