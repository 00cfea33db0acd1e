package dev.jeton.integration.onevalue;

import dev.jeton.annotation.Json;

/** An enum that a field tells. */
@Json(ignoreCase = true)
public enum Status {
    ACTIVE("a"),
    LOCKED("locked-out"),
    @Json.Fallback
    UNKNOWN("");

    @Json.Value
    public final String code;

    Status(String code) {
        this.code = code;
    }
}
