package dev.jeton.benchmarks.construction;

import dev.jeton.annotation.Json;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A record: what the other ways are compared with. */
@Json
public record MadeByCanonicalConstructor(
        @Nullable String subject,
        long issuedAt,
        @Nullable String tokenType,
        int attempts,
        boolean active,
        @Nullable String scope,
        double rate,
        @Nullable List<String> audience) {}
