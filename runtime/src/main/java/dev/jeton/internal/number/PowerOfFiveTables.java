package dev.jeton.internal.number;

import java.util.Arrays;

/**
 * The leading 128 bits of every power of five (and so, but for the binary exponent, of every power of ten) that reading
 * and writing floating-point numbers needs.
 *
 * <p>For each exponent n the table holds the integer T with
 *
 * <pre>
 *   2^127 &lt;= T &lt;= 5^n * 2^s &lt; T + 1 &lt;= 2^128        for the one fitting scale s
 * </pre>
 *
 * that is, the power scaled to 128 bits and cut off. It is exact for n = 0 to 55, where the power itself has at most
 * 128 bits, and a lower bound that is less than 1 away everywhere else. The last word is never all ones, so that T + 1,
 * the upper bound, is made without a carry into the first word; a test looks at every entry.
 *
 * <p>The table takes 10 KB and is computed when the class is initialised, which the first number does that a plain
 * multiplication or division cannot settle.
 */
final class PowerOfFiveTables {
    /** Below it even nineteen digits make zero: 2^64 * 10^-343 is less than half of the smallest {@code double}. */
    static final int MIN_EXPONENT = -342;

    /** What writing the smallest {@code double} asks for; reading ends at 308. */
    static final int MAX_EXPONENT = 324;

    /** Alternately the first and the last 64 bits of an entry. */
    private static final long[] WORDS = new long[2 * (MAX_EXPONENT - MIN_EXPONENT + 1)];

    /**
     * Enough 32-bit limbs for 5^324 (753 bits), and for a reciprocal to keep 128 bits to the last (342 * 2.33 + 128).
     */
    private static final int LIMBS = 30;

    private static final long LIMB = 0xFFFF_FFFFL;

    static {
        // Exact arithmetic on one natural number, its limbs from the lowest up. BigInteger would say the same in half
        // the lines, but takes more than 4 ms in a fresh JVM where this takes less than 2.
        int[] natural = new int[LIMBS];
        int top = 0;
        natural[top] = 1;
        for (int exponent = 0; exponent <= MAX_EXPONENT; exponent++) {
            store(exponent, natural, top);
            top = multiplyByFive(natural, top);
        }
        // Dividing by five again and again is exact in the end, since floor(floor(x / a) / b) is floor(x / (a * b)).
        Arrays.fill(natural, 0);
        top = LIMBS - 1;
        natural[top] = 1 << 31;
        for (int exponent = -1; exponent >= MIN_EXPONENT; exponent--) {
            top = divideByFive(natural, top);
            store(exponent, natural, top);
        }
    }

    private PowerOfFiveTables() {}

    /** Returns the first 64 bits of the entry; the highest is set. */
    static long high(int exponent) {
        return WORDS[2 * (exponent - MIN_EXPONENT)];
    }

    /** Returns the last 64 bits of the entry. */
    static long low(int exponent) {
        return WORDS[2 * (exponent - MIN_EXPONENT) + 1];
    }

    /** Multiplies the number whose highest limb is at {@code top} and returns where the highest limb is then. */
    private static int multiplyByFive(int[] natural, int top) {
        long carry = 0;
        for (int i = 0; i <= top; i++) {
            carry += (natural[i] & LIMB) * 5;
            natural[i] = (int) carry;
            carry >>>= Integer.SIZE;
        }
        if (carry == 0) {
            return top;
        }
        natural[top + 1] = (int) carry;
        return top + 1;
    }

    /**
     * Divides the number whose highest limb is at {@code top}, rounding down, and returns where the highest limb is
     * then.
     */
    private static int divideByFive(int[] natural, int top) {
        long remainder = 0;
        for (int i = top; i >= 0; i--) {
            long dividend = remainder << Integer.SIZE | natural[i] & LIMB;
            natural[i] = (int) (dividend / 5);
            remainder = dividend % 5;
        }
        return natural[top] == 0 ? top - 1 : top;
    }

    /** Stores the 128 bits of the number that begin with its highest set bit, zeros following a shorter number. */
    private static void store(int exponent, int[] natural, int top) {
        int shift = Integer.numberOfLeadingZeros(natural[top]);
        WORDS[2 * (exponent - MIN_EXPONENT)] = word(natural, top, shift);
        WORDS[2 * (exponent - MIN_EXPONENT) + 1] = word(natural, top - 2, shift);
    }

    /** Returns the limbs at {@code top} and below it, shifted left, with what follows them shifted in. */
    private static long word(int[] natural, int top, int shift) {
        long first = limb(natural, top) << Integer.SIZE | limb(natural, top - 1);
        return first << shift | limb(natural, top - 2) << shift >>> Integer.SIZE;
    }

    private static long limb(int[] natural, int index) {
        return index < 0 ? 0 : natural[index] & LIMB;
    }
}
