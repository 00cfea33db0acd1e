package dev.jeton.conformance.types;

/** A document that is JSON, but not of the type. */
final class Mismatch extends Exception {
    private static final long serialVersionUID = 1;

    Mismatch(String why) {
        super(why);
    }
}
