package dev.jeton.benchmarks.construction;

import dev.jeton.annotation.Json;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A class that can't be changed, with a builder. */
@Json(builder = MadeByBuilder.Builder.class)
public final class MadeByBuilder {
    private final @Nullable String subject;
    private final long issuedAt;
    private final @Nullable String tokenType;
    private final int attempts;
    private final boolean active;
    private final @Nullable String scope;
    private final double rate;
    private final @Nullable List<String> audience;

    private MadeByBuilder(Builder builder) {
        subject = builder.subject;
        issuedAt = builder.issuedAt;
        tokenType = builder.tokenType;
        attempts = builder.attempts;
        active = builder.active;
        scope = builder.scope;
        rate = builder.rate;
        audience = builder.audience;
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

    /** Collects the members. */
    public static final class Builder {
        private @Nullable String subject;
        private long issuedAt;
        private @Nullable String tokenType;
        private int attempts;
        private boolean active;
        private @Nullable String scope;
        private double rate;
        private @Nullable List<String> audience;

        public Builder subject(@Nullable String value) {
            subject = value;
            return this;
        }

        public Builder issuedAt(long value) {
            issuedAt = value;
            return this;
        }

        public Builder tokenType(@Nullable String value) {
            tokenType = value;
            return this;
        }

        public Builder attempts(int value) {
            attempts = value;
            return this;
        }

        public Builder active(boolean value) {
            active = value;
            return this;
        }

        public Builder scope(@Nullable String value) {
            scope = value;
            return this;
        }

        public Builder rate(double value) {
            rate = value;
            return this;
        }

        public Builder audience(@Nullable List<String> value) {
            audience = value;
            return this;
        }

        public MadeByBuilder build() {
            return new MadeByBuilder(this);
        }
    }
}
