package com.example;

import dev.jeton.annotation.Json;
import java.util.List;
import org.jspecify.annotations.NonNull;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

@Json(view = true)
public record Subject(@Json.Required String id, @Nullable String email, List<@NonNull String> roles) {
    @NullUnmarked
    @Json
    public record Loose(String any) {}
}
