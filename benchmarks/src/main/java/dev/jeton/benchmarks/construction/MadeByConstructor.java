package dev.jeton.benchmarks.construction;

import dev.jeton.annotation.Json;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A class that can't be changed, with the only constructor that it has. */
@Json
public final class MadeByConstructor {
    private final @Nullable String subject;
    private final long issuedAt;
    private final @Nullable String tokenType;
    private final int attempts;
    private final boolean active;
    private final @Nullable String scope;
    private final double rate;
    private final @Nullable List<String> audience;

    MadeByConstructor(
            @Nullable String subject,
            long issuedAt,
            @Nullable String tokenType,
            int attempts,
            boolean active,
            @Nullable String scope,
            double rate,
            @Nullable List<String> audience) {
        this.subject = subject;
        this.issuedAt = issuedAt;
        this.tokenType = tokenType;
        this.attempts = attempts;
        this.active = active;
        this.scope = scope;
        this.rate = rate;
        this.audience = audience;
    }

    public @Nullable String subject() {
        return subject;
    }

    public long issuedAt() {
        return issuedAt;
    }

    public @Nullable String tokenType() {
        return tokenType;
    }

    public int attempts() {
        return attempts;
    }

    public boolean active() {
        return active;
    }

    public @Nullable String scope() {
        return scope;
    }

    public double rate() {
        return rate;
    }

    public @Nullable List<String> audience() {
        return audience;
    }
}
