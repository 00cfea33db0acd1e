package dev.jeton.internal.number;

import java.math.BigDecimal;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/**
 * Writes decimal numbers as {@link BigDecimal#toString()} does. Allocates nothing, but for one kind of numbers, with 16 to 19
 * digits and a fraction or an exponent: of these the JDK gives the digits only as a new {@link BigInteger}.
 *
 * <p>One thread at a time.
 */
public final class BigDecimalToDecimal {
    /**
     * So many digits survive a detour through a double. It divides the digits u by a power of ten, which is exact up to 10^22, and
     * rounds; multiplying rounds again. Two roundings are off by a part of less than 2^-52, which of a u below 10^15 is less
     * than a quarter.
     */
    private static final int MAX_DIGITS_BY_DOUBLE = 15;

    private static final double[] POWERS_OF_TEN = {
        1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18, 1e19,
        1e20, 1e21, 1e22
    };

    /** The digits of a long that is known to hold them. */
    private static final int MAX_DIGITS_OF_LONG = 18;

    /** Below 10^-6 an exponent is used. */
    private static final int LOWEST_PLAIN_POWER = -6;

    /** Zeros behind the point, the point and an exponent. */
    private static final int MAX_BYTES_BESIDE_DIGITS = 20;

    private final BigIntegerToDecimal integers;

    /** Makes a writer that writes digits beyond a long by another one. */
    public BigDecimalToDecimal(BigIntegerToDecimal integers) {
        this.integers = integers;
    }

    /**
     * A number that is what it says, as {@link BigIntegerToDecimal#exact} returns it.
     *
     * @return the number itself, a copy of one of a subclass, or null if that has no value
     */
    public static @Nullable BigDecimal exact(BigDecimal value) {
        if (value.getClass() == BigDecimal.class) {
            return value;
        }
        BigInteger unscaled = value.unscaledValue();
        return unscaled == null ? null : new BigDecimal(BigIntegerToDecimal.exact(unscaled), value.scale());
    }

    /** How many bytes a number takes at most. */
    public static long maxBytes(BigDecimal value) {
        return MAX_BYTES_BESIDE_DIGITS + IntegerToDecimal.MAX_BYTES + 10L + value.precision() / 9L * 10;
    }

    /**
     * Writes a number.
     *
     * @param target has at least {@link #maxBytes} left behind {@code at}
     * @return the position behind what was written
     */
    public int write(BigDecimal value, byte[] target, int at) {
        int end = writeUnscaled(value, target, at);
        int scale = value.scale();
        if (scale == 0) {
            return end;
        }
        int first = target[at] == '-' ? at + 1 : at;
        long power = (long) (end - first - 1) - scale;
        if (scale > 0 && power >= LOWEST_PLAIN_POWER) {
            return putPoint(target, first, end, scale);
        }
        // Readers take exponents that are an int. The digits behind a point add to the exponent.
        return power > Integer.MAX_VALUE ? putScale(target, end, scale) : putExponent(target, first, end, power);
    }

    /**
     * Writes a number that has no scale or takes too many bytes otherwise: as digits with an exponent, which is shorter than any way to write it but
     * one of the same length.
     *
     * @param value a number with a scale above {@link Integer#MIN_VALUE}
     * @param target has at least {@link #maxBytes} left behind {@code at}
     * @return the position behind what was written
     */
    public int writeShortest(BigDecimal value, byte[] target, int at) {
        return putScale(target, writeUnscaled(value, target, at), value.scale());
    }

    /** Makes 12345 to 12345E-7. */
    private static int putScale(byte[] target, int end, int scale) {
        target[end] = 'E';
        return IntegerToDecimal.write(-(long) scale, target, end + 1);
    }

    private int writeUnscaled(BigDecimal value, byte[] target, int at) {
        int digits = value.precision();
        int scale = value.scale();
        if (digits <= MAX_DIGITS_OF_LONG && scale == 0) {
            return IntegerToDecimal.write(value.longValue(), target, at);
        }
        if (digits <= MAX_DIGITS_BY_DOUBLE && scale > -POWERS_OF_TEN.length && scale < POWERS_OF_TEN.length) {
            double scaled = value.doubleValue();
            double unscaled = scale < 0 ? scaled / POWERS_OF_TEN[-scale] : scaled * POWERS_OF_TEN[scale];
            return IntegerToDecimal.write(Math.round(unscaled), target, at);
        }
        return integers.write(value.unscaledValue(), target, at);
    }

    /** Makes 12345 with a scale of 2 to 123.45, and with a scale of 7 to 0.0012345. */
    private static int putPoint(byte[] target, int first, int end, int scale) {
        int point = end - scale;
        if (point > first) {
            System.arraycopy(target, point, target, point + 1, scale);
            target[point] = '.';
            return end + 1;
        }
        int zeros = first - point + 1;
        System.arraycopy(target, first, target, first + zeros + 1, end - first);
        for (int at = first; at < first + zeros + 1; at++) {
            target[at] = '0';
        }
        target[first + 1] = '.';
        return end + zeros + 1;
    }

    /** Makes 12345 to 1.2345E+9. The power is never zero: such a number has a point or no scale. */
    private static int putExponent(byte[] target, int first, int end, long power) {
        int at = end;
        if (end > first + 1) {
            System.arraycopy(target, first + 1, target, first + 2, end - first - 1);
            target[first + 1] = '.';
            at++;
        }
        target[at++] = 'E';
        if (power > 0) {
            target[at++] = '+';
        }
        return IntegerToDecimal.write(power, target, at);
    }
}
