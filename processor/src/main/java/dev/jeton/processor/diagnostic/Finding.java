package dev.jeton.processor.diagnostic;

import java.util.Optional;

/**
 * One thing to tell the user.
 *
 * @param message the whole text, with its id in front
 * @param cause if there may be other findings that the same change mends
 */
public record Finding(Diagnostic diagnostic, Place place, String message, Optional<Cause> cause) {

    void print() {
        place.print(diagnostic.severity(), message);
    }

    /** Prints the message and a sentence behind it. */
    void printWith(String more) {
        place.print(diagnostic.severity(), message + more);
    }
}
