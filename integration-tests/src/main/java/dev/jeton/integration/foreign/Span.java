package dev.jeton.integration.foreign;

import org.jspecify.annotations.Nullable;

public record Span<T extends @Nullable Object>(T from, T to) {}
