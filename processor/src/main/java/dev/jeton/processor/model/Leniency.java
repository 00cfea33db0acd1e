package dev.jeton.processor.model;

import java.util.Set;

/** Whether a number may come as a string, and a string as a number. */
public enum Leniency {
    STRICT,
    LENIENT;

    /** The traits of a number that is read like this. */
    Set<Trait> traits() {
        return this == LENIENT ? Set.of(Trait.EMPTY_IS_NULL) : Set.of();
    }
}
