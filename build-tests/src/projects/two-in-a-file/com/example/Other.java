package com.example;

import dev.jeton.annotation.Json;

@Json(view = true)
record Other(Pair pair) {}
