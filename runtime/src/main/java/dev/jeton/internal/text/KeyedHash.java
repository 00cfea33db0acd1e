package dev.jeton.internal.text;

import java.security.SecureRandom;

/**
 * Hashes that a sender can't predict and so can't force to collide. Immutable.
 *
 * <p>The hash is a polynomial modulo the prime 2^61 - 1, at a random point that nobody outside knows. Its coefficients are the length and then the characters, or the bytes, seven
 * at a time: two different texts have the same hash at no more points than they have coefficients.
 */
public final class KeyedHash {
    private static final long PRIME = (1L << 61) - 1;

    private static final int COEFFICIENT_BYTES = 7;

    /** Where the polynomial is evaluated, and what spreads its value over the bits of an int. */
    private final long point;

    private final long multiplier;

    /** Draws a new key. */
    public KeyedHash() {
        SecureRandom random = new SecureRandom();
        point = (random.nextLong() & PRIME) % (PRIME - 1) + 1;
        multiplier = random.nextLong() | 1;
    }

    /**
     * The hash for values that outlive a reader: all threads get the same one, another JVM gets another.
     *
     * @return always the same hash
     */
    public static KeyedHash ofValues() {
        return Values.HASH;
    }

    /**
     * Hashes bytes.
     *
     * @param bytes holds them
     * @param from where they start
     * @param length how many there are
     * @return 0 to 2^61 - 2
     */
    public long of(byte[] bytes, int from, int length) {
        long hash = length;
        int at = from;
        // A coefficient must be less than the prime, which all of eight bytes may not be.
        for (int left = length; left > 0; left -= COEFFICIENT_BYTES) {
            hash = timesPoint(hash) + coefficient(bytes, at, left);
            at += COEFFICIENT_BYTES;
        }
        return reduced(hash);
    }

    /** The next bytes as a number; the missing ones are zero. */
    private static long coefficient(byte[] bytes, int at, int left) {
        long word = at <= bytes.length - Long.BYTES ? Words.at(bytes, at) : Words.upTo(bytes, at);
        return word & -1L >>> Long.SIZE - Byte.SIZE * Math.min(left, COEFFICIENT_BYTES);
    }

    /**
     * Hashes the characters of a text.
     *
     * @param text the text
     * @return 0 to 2^61 - 2
     */
    public long of(String text) {
        int length = text.length();
        long hash = length;
        for (int at = 0; at < length; at++) {
            hash = timesPoint(hash) + text.charAt(at);
        }
        return reduced(hash);
    }

    /**
     * Hashes a number, such as a hash that a sender can choose.
     *
     * @param number the number
     * @return 0 to 2^61 - 2; different for different numbers
     */
    public long of(int number) {
        return reduced(timesPoint(number & 0xFFFF_FFFFL));
    }

    /**
     * Makes a hash shorter. All bits of the result are equally good.
     *
     * @param hash what {@code of} returned, possibly with something public added
     * @return 32 bits
     */
    public int spread(long hash) {
        return (int) (hash * multiplier >>> 32);
    }

    private static long reduced(long hash) {
        return hash >= PRIME ? hash - PRIME : hash;
    }

    /** Returns the product with the point, reduced below 2^61 + 1: 2^61 is 1 modulo the prime. */
    private long timesPoint(long hash) {
        long high = Math.multiplyHigh(hash, point);
        long low = hash * point;
        long product = (low & PRIME) + (low >>> 61 | high << 3);
        return (product & PRIME) + (product >>> 61);
    }

    /** Made at its first use: it takes random bits, for which a program without such values needn't wait. */
    private static final class Values {
        static final KeyedHash HASH = new KeyedHash();
    }
}
