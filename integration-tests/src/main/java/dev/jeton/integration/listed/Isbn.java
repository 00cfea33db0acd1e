package dev.jeton.integration.listed;

/** As a library has it that knows nothing of Jeton. */
public record Isbn(long digits) implements Comparable<Isbn> {
    @Override
    public int compareTo(Isbn other) {
        return Long.compare(digits, other.digits);
    }
}
