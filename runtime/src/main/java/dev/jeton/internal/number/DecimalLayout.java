package dev.jeton.internal.number;

/**
 * Lays a decimal number out as {@link Double#toString(double)} does, which is valid JSON: from 10^-3 to below 10^7
 * plainly, with at least one digit on either side of the point ({@code 0.001}, {@code 123.0}); otherwise with one digit
 * before the point and an exponent ({@code 1.0E10}, {@code 1.25E-5}).
 */
final class DecimalLayout {
    private static final int MIN_PLAIN_EXPONENT = -3;
    private static final int MAX_PLAIN_EXPONENT = 6;

    private DecimalLayout() {}

    /**
     * Writes {@code digits} * 10^{@code exponent10} and returns the offset after it. Allocates nothing.
     *
     * @param digits above zero, at most seventeen digits; zeros at its end are not written
     */
    static int write(long digits, int exponent10, byte[] target, int offset) {
        int zeros = 0;
        long significand = digits;
        if (digits % 10 == 0) {
            zeros = zerosAtTheEnd(digits);
            significand = digits / PowerOfTenTables.exactLong(zeros);
        }
        int count = PowerOfTenTables.digitCount(significand);
        // The power of ten that the first digit stands for.
        int leading = exponent10 + zeros + count - 1;
        if (leading < MIN_PLAIN_EXPONENT || leading > MAX_PLAIN_EXPONENT) {
            return writeScientific(significand, count, leading, target, offset);
        }
        if (leading < 0) {
            return writeFraction(significand, leading, target, offset);
        }
        return writePlain(significand, count, leading, target, offset);
    }

    /**
     * Returns by how many zeros a decimal ends: mostly many, as a short one comes on a grid of sixteen or seventeen
     * digits.
     */
    private static int zerosAtTheEnd(long digits) {
        long significand = digits;
        int zeros = 0;
        while (significand % 100_000_000 == 0) {
            significand /= 100_000_000;
            zeros += 8;
        }
        if (significand % 10_000 == 0) {
            significand /= 10_000;
            zeros += 4;
        }
        if (significand % 100 == 0) {
            significand /= 100;
            zeros += 2;
        }
        return significand % 10 == 0 ? zeros + 1 : zeros;
    }

    /** Writes zero and returns the offset after it. */
    static int writeZero(byte[] target, int offset) {
        target[offset] = '0';
        return writeEmptyFraction(offset + 1, target);
    }

    private static int writeScientific(long significand, int count, int leading, byte[] target, int offset) {
        int at = writeWithPoint(significand, count, 1, target, offset);
        target[at++] = 'E';
        return IntegerToDecimal.write(leading, target, at);
    }

    private static int writeFraction(long significand, int leading, byte[] target, int offset) {
        int at = offset;
        target[at++] = '0';
        target[at++] = '.';
        for (int power = -1; power > leading; power--) {
            target[at++] = '0';
        }
        return IntegerToDecimal.write(significand, target, at);
    }

    private static int writePlain(long significand, int count, int leading, byte[] target, int offset) {
        int wholeDigits = leading + 1;
        if (count > wholeDigits) {
            return writeWithPoint(significand, count, wholeDigits, target, offset);
        }
        long whole = significand * PowerOfTenTables.exactLong(wholeDigits - count);
        return writeEmptyFraction(IntegerToDecimal.write(whole, target, offset), target);
    }

    /**
     * Writes the significand with a point after {@code wholeDigits} of its {@code count} digits, and a zero after that
     * if need be.
     */
    private static int writeWithPoint(long significand, int count, int wholeDigits, byte[] target, int offset) {
        if (count == wholeDigits) {
            return writeEmptyFraction(IntegerToDecimal.write(significand, target, offset), target);
        }
        // One place to the right, so that the digits before the point can be moved back to make room for it.
        int end = IntegerToDecimal.write(significand, target, offset + 1);
        for (int i = 0; i < wholeDigits; i++) {
            target[offset + i] = target[offset + i + 1];
        }
        target[offset + wholeDigits] = '.';
        return end;
    }

    /** Writes the point and the digit that has to follow it. */
    private static int writeEmptyFraction(int at, byte[] target) {
        target[at] = '.';
        target[at + 1] = '0';
        return at + 2;
    }
}
