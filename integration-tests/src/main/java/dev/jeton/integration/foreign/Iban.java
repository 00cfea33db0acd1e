package dev.jeton.integration.foreign;

/** One value, which the library does not say. */
public record Iban(String text) {
    public Iban {
        if (text.length() < 4) {
            throw new IllegalArgumentException("too short");
        }
    }
}
