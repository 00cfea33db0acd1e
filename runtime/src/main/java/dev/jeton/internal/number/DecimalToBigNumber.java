package dev.jeton.internal.number;

import dev.jeton.internal.Retention;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Arrays;

/**
 * Reads decimal numbers of any size. The JDK's constructors take strings and make copies of parts of them; here the digits are
 * turned into binary in an array that is kept, so that only the number is allocated. Takes time quadratic in the number of digits,
 * as the JDK does.
 *
 * <p>One thread at a time.
 */
public final class DecimalToBigNumber {
    /** So many digits never overflow a long. */
    private static final int SAFE_DIGITS = 18;

    /** So many digits fit an int, and ten to their number, too. */
    private static final int DIGITS_AT_ONCE = 9;

    private static final byte[] NO_BYTES = {};

    private final Retention retention;

    /** The absolute value in binary, the highest byte first, at the end of the array. */
    private byte[] magnitude = NO_BYTES;

    /** Whether there is anything but zeros in it. */
    private boolean used;

    /**
     * Makes a reader whose array is empty.
     *
     * @param retention counts what it grows by
     */
    public DecimalToBigNumber(Retention retention) {
        this.retention = retention;
    }

    /**
     * Reads an integer.
     *
     * @param buffer holds a valid number without fraction and exponent
     * @param from its start
     * @param to its end
     * @return its value
     */
    public BigInteger integer(byte[] buffer, int from, int to) {
        boolean negative = buffer[from] == '-';
        int digits = negative ? from + 1 : from;
        if (to - digits <= SAFE_DIGITS) {
            long value = smallValue(buffer, digits, to);
            return BigInteger.valueOf(negative ? -value : value);
        }
        return largeValue(negative, buffer, digits, to);
    }

    /**
     * Reads a whole number, however it is spelt.
     *
     * @param buffer holds a number for which {@link DecimalToInteger#wholeDigits} returns a number of digits, not -1
     * @param from its start
     * @param to its end
     * @return its value
     */
    public BigInteger whole(byte[] buffer, int from, int to) {
        if (NumberGrammar.isInteger(buffer, from, to)) {
            return integer(buffer, from, to);
        }
        // The exponent of zero may be any number.
        return DecimalToInteger.wholeDigits(buffer, from, to) == 0
                ? BigInteger.ZERO
                : decimal(buffer, from, to).toBigIntegerExact();
    }

    /**
     * Reads a number.
     *
     * @param buffer holds a valid number whose exponent is an {@code int}
     * @param from its start
     * @param to its end
     * @return its value, with as many digits behind the point as it is spelt with
     * @throws ArithmeticException if its scale is no {@code int}
     */
    public BigDecimal decimal(byte[] buffer, int from, int to) {
        boolean negative = buffer[from] == '-';
        int digits = negative ? from + 1 : from;
        int marker = NumberSyntax.marker(buffer, digits, to);
        int point = NumberSyntax.point(buffer, digits, marker);
        long fraction = Math.max(0, marker - point - 1);
        int scale = Math.toIntExact(fraction - NumberSyntax.exponent(buffer, marker, to));
        int first = digits;
        while (first < marker - 1 && buffer[first] <= '0') {
            // A zero, or the point behind it.
            first++;
        }
        int count = marker - first - (first < point && point < marker ? 1 : 0);
        if (count <= SAFE_DIGITS) {
            long value = smallValue(buffer, first, marker);
            return BigDecimal.valueOf(negative ? -value : value, scale);
        }
        return new BigDecimal(largeValue(negative, buffer, first, marker), scale);
    }

    /** The value of digits, with or without a point. */
    private static long smallValue(byte[] buffer, int from, int to) {
        long value = 0;
        for (int at = from; at < to; at++) {
            if (buffer[at] != '.') {
                value = 10 * value + (buffer[at] - '0');
            }
        }
        return value;
    }

    private BigInteger largeValue(boolean negative, byte[] buffer, int from, int to) {
        // A byte holds more than two digits.
        int capacity = (to - from) / 2 + 5;
        if (magnitude.length < capacity) {
            erase();
            retention.grow(capacity - magnitude.length);
            magnitude = new byte[capacity];
        }
        used = true;
        int start = magnitude.length;
        int chunk = 0;
        int power = 1;
        int digits = 0;
        for (int at = from; at < to; at++) {
            if (buffer[at] == '.') {
                continue;
            }
            chunk = 10 * chunk + (buffer[at] - '0');
            power *= 10;
            digits++;
            if (digits == DIGITS_AT_ONCE) {
                start = multiplyAndAdd(start, power, chunk);
                chunk = 0;
                power = 1;
                digits = 0;
            }
        }
        start = multiplyAndAdd(start, power, chunk);
        return new BigInteger(negative ? -1 : 1, magnitude, start, magnitude.length - start);
    }

    /** Multiplies the magnitude that starts at {@code start} and adds to it. Returns where it starts then. */
    private int multiplyAndAdd(int start, int factor, int summand) {
        long carry = summand;
        int at = magnitude.length;
        while (at > start) {
            carry += (magnitude[--at] & 0xFFL) * factor;
            magnitude[at] = (byte) carry;
            carry >>>= Byte.SIZE;
        }
        while (carry != 0) {
            magnitude[--at] = (byte) carry;
            carry >>>= Byte.SIZE;
        }
        return at;
    }

    /** Overwrites the number that was read last: it may be secret. */
    public void erase() {
        if (used) {
            Arrays.fill(magnitude, (byte) 0);
            used = false;
        }
    }

    /** Gives the array up, overwritten. */
    public void shrink() {
        erase();
        magnitude = NO_BYTES;
    }
}
