package dev.jeton.integration.onevalue;

import dev.jeton.annotation.Json;

/** A string, as most of them are. */
@Json
public record AccountId(@Json.Value String text) {
    public AccountId {
        if (text.contains("?")) {
            throw new IllegalArgumentException("no account: " + text);
        }
    }
}
