package dev.jeton.benchmarks.subtype;

import dev.jeton.annotation.Json;
import org.jspecify.annotations.Nullable;

/** The members of {@link Event.Payment}, of a type that is no subtype. */
@Json(view = true)
public record PaymentAlone(
        @Nullable String id,
        @Nullable String account,
        long amount,
        @Nullable String currency,
        long createdAt,
        boolean settled,
        @Nullable String reference) {}
