package dev.jeton.integration;

import dev.jeton.annotation.Json;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** Every kind of array. */
@NullUnmarked
@Json(view = true)
public record Arrays(
        boolean @Nullable [] flags,
        byte @Nullable [] bytes,
        short @Nullable [] smalls,
        int @Nullable [] numbers,
        long @Nullable [] larges,
        char @Nullable [] letters,
        float @Nullable [] singles,
        double @Nullable [] precises,
        @Nullable String @Nullable [] texts,
        @Nullable Integer @Nullable [] boxes,
        Color @Nullable [] colors,
        int @Nullable [] @Nullable [] matrix,
        Arrays @Nullable [] children,
        @Nullable List<long[]> lists,
        @Nullable Map<String, String[]> maps) {}
