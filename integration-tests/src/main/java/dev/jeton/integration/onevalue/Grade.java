package dev.jeton.integration.onevalue;

import dev.jeton.annotation.Json;

/** Numbers of which others are read, too. */
@Json
public enum Grade implements Numbered {
    TOP(1L),
    BIG(Long.MAX_VALUE),
    @Json.Fallback
    OTHER(0);

    private final long number;

    Grade(long number) {
        this.number = number;
    }

    @Override
    public long number() {
        return number;
    }
}
