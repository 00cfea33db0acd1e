package com.acme;

import dev.jeton.Patch;
import dev.jeton.annotation.Json;

@Json(view = true)
public record Change(Patch<String> name) {}
