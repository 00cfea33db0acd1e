package dev.jeton.internal.number;

import java.math.BigInteger;

/** A positive fraction in lowest terms. */
record Fraction(BigInteger numerator, BigInteger denominator) {
    static Fraction of(BigInteger numerator, BigInteger denominator) {
        BigInteger common = numerator.gcd(denominator);
        return new Fraction(numerator.divide(common), denominator.divide(common));
    }

    /** Returns {@code factor} * 2^{@code exponent2} * 10^{@code exponent10}. */
    static Fraction of(int factor, int exponent2, int exponent10) {
        BigInteger numerator = BigInteger.valueOf(factor)
                .shiftLeft(Math.max(exponent2, 0))
                .multiply(BigInteger.TEN.pow(Math.max(exponent10, 0)));
        BigInteger denominator = BigInteger.ONE
                .shiftLeft(Math.max(-exponent2, 0))
                .multiply(BigInteger.TEN.pow(Math.max(-exponent10, 0)));
        return of(numerator, denominator);
    }
}
