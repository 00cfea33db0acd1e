package dev.jeton.internal.number;

/**
 * The product at the heart of Eisel and Lemire's conversion: a decimal number's significand times a power of five, of
 * which the first 128 bits are known, to the 64 bits that rounding to a {@code double} or {@code float} needs.
 *
 * <p>After Daniel Lemire, <a href="https://arxiv.org/abs/2101.11408">Number Parsing at a Gigabyte per Second</a>,
 * Software: Practice and Experience 51 (8), 2021. There the table rounds the negative powers up and the product is
 * checked by cases; here every inexact entry T is a lower bound and the product is treated as an interval:
 *
 * <pre>
 *   w * T &lt; exact &lt; w * T + w          w: the significand, shifted left so that its highest bit is set
 *
 *   w * T:   | high: 63 or 64 significant bits  | middle: 64 bits | low: 64 bits |
 *            |   mantissa   | rounding | guard  |
 *            | 53 (24) bits |  1 bit   | 9 ...  |
 * </pre>
 *
 * <p>The result is the high word, <i>rounded to odd</i>: its lowest bit is set if anything below it is not zero. With
 * nine guard bits or more below the rounding bit, this one bit says all that rounding to nearest has to know about the
 * rest.
 *
 * <p>The interval is never too wide to tell. For that the exact product would have to lie within 2^-64 of a high word
 * with guard bits of zero, without being that; the test of this class proves that none of the significands below 2^64
 * does. (So do Mushtak and Lemire, Fast Number Parsing Without Fallback, Software: Practice and Experience 53 (7),
 * 2023, for the original form.)
 */
final class EiselLemire {
    /** The nine bits below the rounding bit of a {@code double}. While one of them is zero, no carry gets past them. */
    private static final long GUARD_BITS = 0x1FF;

    /**
     * 5^27 is the largest power below 2^64: its table entry ends with 64 zeros, so that one multiplication is exact.
     */
    private static final int MAX_EXACT_WORD = 27;

    private EiselLemire() {}

    /**
     * Returns the first 63 or 64 bits of {@code significand} * 10^{@code exponent}, rounded to odd. The guard bits may
     * be one too small where that changes neither the bits above them nor whether they are zero.
     *
     * @param significand unsigned, not zero
     * @param exponent within the range of {@link PowerOfFiveTables}
     * @return p, such that p * 2^{@link #binaryExponent} is the product
     */
    static long product(long significand, int exponent) {
        long w = significand << Long.numberOfLeadingZeros(significand);
        long factor = PowerOfFiveTables.high(exponent);
        long high = multiplyHigh(w, factor);
        long middle = w * factor;
        if (exponent >= 0 && exponent <= MAX_EXACT_WORD) {
            return middle == 0 ? high : high | 1;
        }
        if ((high & GUARD_BITS) == GUARD_BITS) {
            return refinedProduct(w, exponent, high, middle);
        }
        // There is a fraction. With a larger exponent the product has 5^28 as a factor, which alone needs more than 64
        // bits. With a negative one an exact quotient is a little below itself here, with all guard bits set if it
        // matters.
        return high | 1;
    }

    /** Returns the exponent of two that {@link #product} of the same arguments leaves out. */
    static int binaryExponent(long significand, int exponent) {
        return Logarithms.floorLog2OfPowerOfTen(exponent) + 1 - Long.numberOfLeadingZeros(significand);
    }

    /** Takes the second word of the table entry into account, where what it adds may be carried past the guard bits. */
    private static long refinedProduct(long w, int exponent, long high, long middle) {
        long addend = multiplyHigh(w, PowerOfFiveTables.low(exponent));
        long sum = middle + addend;
        if (Long.compareUnsigned(sum, addend) < 0) {
            return high + 1 | 1;
        }
        // Less than 2^-64 below high + 1, and known to be not so near: this is an exact quotient by a power of ten,
        // such as 9007199254740993 spelt with a fraction of zeros.
        boolean exactQuotient = sum == -1L;
        return exactQuotient ? high + 1 : high | 1;
    }

    /** Returns the high word of the unsigned product. {@code Math.unsignedMultiplyHigh} came with Java 18. */
    static long multiplyHigh(long a, long b) {
        return Math.multiplyHigh(a, b) + (a >> 63 & b) + (b >> 63 & a);
    }
}
