package dev.jeton.benchmarks.construction;

import dev.jeton.annotation.Json;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What AutoValue would be told, and what it would write. */
@Json
public abstract class MadeByCreator {
    @Json.Creator
    static MadeByCreator of(
            @Nullable String subject,
            long issuedAt,
            @Nullable String tokenType,
            int attempts,
            boolean active,
            @Nullable String scope,
            double rate,
            @Nullable List<String> audience) {
        return new Value(subject, issuedAt, tokenType, attempts, active, scope, rate, audience);
    }

    public abstract @Nullable String subject();

    public abstract long issuedAt();

    public abstract @Nullable String tokenType();

    public abstract int attempts();

    public abstract boolean active();

    public abstract @Nullable String scope();

    public abstract double rate();

    public abstract @Nullable List<String> audience();

    private static final class Value extends MadeByCreator {
        private final @Nullable String subject;
        private final long issuedAt;
        private final @Nullable String tokenType;
        private final int attempts;
        private final boolean active;
        private final @Nullable String scope;
        private final double rate;
        private final @Nullable List<String> audience;

        Value(
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

        @Override
        public @Nullable String subject() {
            return subject;
        }

        @Override
        public long issuedAt() {
            return issuedAt;
        }

        @Override
        public @Nullable String tokenType() {
            return tokenType;
        }

        @Override
        public int attempts() {
            return attempts;
        }

        @Override
        public boolean active() {
            return active;
        }

        @Override
        public @Nullable String scope() {
            return scope;
        }

        @Override
        public double rate() {
            return rate;
        }

        @Override
        public @Nullable List<String> audience() {
            return audience;
        }
    }
}
