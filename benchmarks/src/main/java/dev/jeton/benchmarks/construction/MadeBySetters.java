package dev.jeton.benchmarks.construction;

import dev.jeton.annotation.Json;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A bean. */
@Json
public class MadeBySetters {
    private @Nullable String subject;
    private long issuedAt;
    private @Nullable String tokenType;
    private int attempts;
    private boolean active;
    private @Nullable String scope;
    private double rate;
    private @Nullable List<String> audience;

    public @Nullable String getSubject() {
        return subject;
    }

    public void setSubject(@Nullable String subject) {
        this.subject = subject;
    }

    public long getIssuedAt() {
        return issuedAt;
    }

    public void setIssuedAt(long issuedAt) {
        this.issuedAt = issuedAt;
    }

    public @Nullable String getTokenType() {
        return tokenType;
    }

    public void setTokenType(@Nullable String tokenType) {
        this.tokenType = tokenType;
    }

    public int getAttempts() {
        return attempts;
    }

    public void setAttempts(int attempts) {
        this.attempts = attempts;
    }

    public boolean isActive() {
        return active;
    }

    public void setActive(boolean active) {
        this.active = active;
    }

    public @Nullable String getScope() {
        return scope;
    }

    public void setScope(@Nullable String scope) {
        this.scope = scope;
    }

    public double getRate() {
        return rate;
    }

    public void setRate(double rate) {
        this.rate = rate;
    }

    public @Nullable List<String> getAudience() {
        return audience;
    }

    public void setAudience(@Nullable List<String> audience) {
        this.audience = audience;
    }
}
