package dev.jeton.benchmarks.handwritten;

/** A document that a reader written by hand rejects. */
final class MalformedTokenException extends RuntimeException {
    private static final long serialVersionUID = 1;

    MalformedTokenException(int offset) {
        super("malformed at byte " + offset);
    }
}
