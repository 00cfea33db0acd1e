package dev.jeton.integration.onevalue;

import dev.jeton.annotation.Json;
import java.util.Locale;

/** A class that a static method makes, whose parameter is called otherwise than the value. */
@Json
public final class Iban {
    private final String normal;

    private Iban(String normal) {
        this.normal = normal;
    }

    /** Makes one of a text with or without blanks. */
    @Json.Creator
    public static Iban parse(String written) {
        String normal = written.replace(" ", "").toUpperCase(Locale.ROOT);
        if (normal.length() < 5) {
            throw new IllegalArgumentException("no IBAN: " + written);
        }
        return new Iban(normal);
    }

    @Json.Value
    public String text() {
        return normal;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Iban iban && iban.normal.equals(normal);
    }

    @Override
    public int hashCode() {
        return normal.hashCode();
    }
}
