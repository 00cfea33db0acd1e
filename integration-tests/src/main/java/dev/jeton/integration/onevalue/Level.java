package dev.jeton.integration.onevalue;

import dev.jeton.annotation.Json;

/** An enum of numbers, which a method computes. */
@Json
public enum Level {
    LOW,
    MIDDLE {
        @Override
        int number() {
            return -1;
        }
    },
    HIGH;

    @Json.Value
    int number() {
        return ordinal() * 100;
    }
}
