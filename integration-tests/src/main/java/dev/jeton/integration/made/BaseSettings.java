package dev.jeton.integration.made;

import dev.jeton.annotation.Json;
import org.jspecify.annotations.Nullable;

/** What all settings have. Not annotated itself. */
public abstract class BaseSettings {
    private @Nullable String tenant;

    @Json.Required
    public @Nullable String getTenant() {
        return tenant;
    }

    public void setTenant(@Nullable String tenant) {
        this.tenant = tenant;
    }
}
