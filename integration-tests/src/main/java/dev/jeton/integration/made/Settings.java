package dev.jeton.integration.made;

import dev.jeton.RawJson;
import dev.jeton.annotation.Json;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** A bean with initialisers, which are kept where the document has no member. */
@Json(naming = Json.Naming.SNAKE_CASE, view = true)
public class Settings extends BaseSettings {
    private static final List<String> OPENID = List.of("openid");
    private static final OptionalInt TEN = OptionalInt.of(10);

    private boolean active = true;
    private int retries = 3;
    private @Nullable String region = "eu";
    private List<String> scopes = OPENID;

    @Json.Alias("limit")
    private OptionalInt maximum = TEN;

    @Json.Default("7")
    private long days;

    private Optional<Money> deposit = Optional.empty();
    private @Nullable Settings fallback;

    @Json.Secret
    private @Nullable String apiKey;

    private Map<String, RawJson> rest = Map.of();

    public boolean isActive() {
        return active;
    }

    public void setActive(boolean active) {
        this.active = active;
    }

    public int getRetries() {
        return retries;
    }

    /** Refuses what makes no sense, with a text that nobody else shall see. */
    public Settings setRetries(int retries) {
        if (retries < 0) {
            throw new IllegalArgumentException("not " + retries);
        }
        this.retries = retries;
        return this;
    }

    public @Nullable String getRegion() {
        return region;
    }

    public void setRegion(@Nullable String region) {
        this.region = region;
    }

    public List<String> getScopes() {
        return scopes;
    }

    public void setScopes(List<String> scopes) {
        this.scopes = scopes;
    }

    public OptionalInt getMaximum() {
        return maximum;
    }

    public void setMaximum(OptionalInt maximum) {
        this.maximum = maximum;
    }

    public long getDays() {
        return days;
    }

    public void setDays(long days) {
        this.days = days;
    }

    public Optional<Money> getDeposit() {
        return deposit;
    }

    public void setDeposit(Optional<Money> deposit) {
        this.deposit = deposit;
    }

    public @Nullable Settings getFallback() {
        return fallback;
    }

    public void setFallback(@Nullable Settings fallback) {
        this.fallback = fallback;
    }

    public @Nullable String getApiKey() {
        return apiKey;
    }

    public void setApiKey(@Nullable String apiKey) {
        this.apiKey = apiKey;
    }

    @Json.Extra
    public Map<String, RawJson> getRest() {
        return rest;
    }

    public void setRest(Map<String, RawJson> rest) {
        this.rest = rest;
    }

    /** A method that is no accessor, though it returns what recursive types return. */
    public Settings copy() {
        return this;
    }
}
