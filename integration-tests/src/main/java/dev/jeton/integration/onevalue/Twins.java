package dev.jeton.integration.onevalue;

import dev.jeton.annotation.Json;

/** Enums whose constants nobody can tell apart, which only the running program knows. */
public final class Twins {
    private Twins() {}

    /** By text. */
    @Json
    public enum Texts {
        ONE,
        OTHER;

        @Json.Value
        String text() {
            return "same";
        }
    }

    /** By text but for the case. */
    @Json(ignoreCase = true)
    public enum Cases {
        SMALL("k"),
        LARGE("K");

        @Json.Value
        final String text;

        Cases(String text) {
            this.text = text;
        }
    }

    /** By number. */
    @Json
    public enum Numbers {
        ONE,
        OTHER;

        @Json.Value
        short number() {
            return 7;
        }
    }

    /** By nothing. */
    @Json
    public enum Nothing {
        NULL;

        @Json.Value
        String text() {
            return null;
        }
    }
}
