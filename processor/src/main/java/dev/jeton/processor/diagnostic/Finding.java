package dev.jeton.processor.diagnostic;

import java.util.Optional;

/**
 * One thing to tell the user.
 *
 * @param message the whole text, with its id in front
 * @param cause what other findings may have in common with this one, so that one of them is enough
 */
public record Finding(Diagnostic diagnostic, Place place, String message, Optional<String> cause) {

    void print() {
        place.print(diagnostic.severity(), message);
    }
}
