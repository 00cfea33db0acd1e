package dev.jeton.processor.diagnostic;

/**
 * One thing to tell the user.
 *
 * @param message the whole text, with its id in front
 */
public record Finding(Diagnostic diagnostic, Place place, String message) {

    void print() {
        place.print(diagnostic.severity(), message);
    }
}
