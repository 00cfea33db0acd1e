package dev.jeton.internal.time;

import dev.jeton.internal.number.IntegerToDecimal;
import dev.jeton.internal.number.NumberSyntax;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Instants as JSON numbers: the time since 1970-01-01T00:00:00Z in a unit, with a fraction or without (RFC 7519 section 2 calls seconds
 * NumericDate). Every spelling of a number is read, exactly; what is less than a nanosecond is rounded down, into the past.
 *
 * <p>Each digit stands for a power of ten of a second. Those from 0 up make the whole seconds, those from -1 to -9 the nanoseconds.
 */
public final class EpochNumber {
    /** The digits behind the point that a unit saves: none of seconds. */
    public static final int SECONDS = 0;

    /** As {@link #SECONDS}, of milliseconds. */
    public static final int MILLISECONDS = 3;

    /** As {@link #SECONDS}, of microseconds. */
    public static final int MICROSECONDS = 6;

    /** As {@link #SECONDS}, of nanoseconds. */
    public static final int NANOSECONDS = 9;

    /** The most bytes that a call of {@link #write} writes: seventeen digits of seconds and nine of nanoseconds, a sign and a point. */
    public static final int MAX_BYTES = 28;

    /** An instant has less than 10^17 seconds. */
    private static final int MAX_POWER = 16;

    private static final int NANO_POWER = -9;

    private static final long OUT_OF_RANGE = -1;

    private EpochNumber() {}

    /**
     * Reads an instant. Allocates nothing else.
     *
     * @param number has a valid JSON number between {@code from} and {@code to}
     * @param unit one of the constants of this class
     * @return the instant, or null if {@link Instant} has no room for it
     */
    public static @Nullable Instant parse(byte[] number, int from, int to, int unit) {
        long second = second(number, from, to, unit);
        if (!InstantText.isInRange(second)) {
            return null;
        }
        int nanos = signedNanos(number, from, to, unit);
        return Instant.ofEpochSecond(second, Math.floorMod(nanos, Fraction.NANOS_PER_SECOND));
    }

    /**
     * Checks a number without creating an object.
     *
     * @return whether {@link #parse} would return an instant
     */
    public static boolean isInRange(byte[] number, int from, int to, int unit) {
        return InstantText.isInRange(second(number, from, to, unit));
    }

    /** Returns the second that the instant is in, or {@link Long#MIN_VALUE} if it is out of the range of {@code long}. */
    private static long second(byte[] number, int from, int to, int unit) {
        long whole = wholeSeconds(number, from, to, unit);
        if (whole == OUT_OF_RANGE) {
            return Long.MIN_VALUE;
        }
        int nanos = signedNanos(number, from, to, unit);
        return (number[from] == '-' ? -whole : whole) + Math.floorDiv(nanos, Fraction.NANOS_PER_SECOND);
    }

    /** Returns the magnitude of the whole seconds, or {@link #OUT_OF_RANGE}. */
    private static long wholeSeconds(byte[] number, int from, int to, int unit) {
        int digits = NumberSyntax.digits(number, from);
        int marker = NumberSyntax.marker(number, digits, to);
        int point = NumberSyntax.point(number, digits, marker);
        long exponent = NumberSyntax.exponent(number, marker, to) - unit;
        long seconds = 0;
        long power = 0;
        for (int at = digits; at < marker; at++) {
            if (at == point) {
                continue;
            }
            power = exponent + NumberSyntax.power(at, point);
            if (power < 0) {
                return seconds;
            }
            int digit = number[at] - '0';
            if (digit != 0 && power > MAX_POWER) {
                return OUT_OF_RANGE;
            }
            seconds = seconds * 10 + digit;
        }
        // A number other than zero has at most the power of its first digit left.
        for (; seconds != 0 && power > 0; power--) {
            seconds *= 10;
        }
        return seconds;
    }

    /** Returns the nanoseconds with the number's sign, from minus one second to just below one; what is less makes them one less. */
    private static int signedNanos(byte[] number, int from, int to, int unit) {
        int digits = NumberSyntax.digits(number, from);
        int marker = NumberSyntax.marker(number, digits, to);
        int point = NumberSyntax.point(number, digits, marker);
        long exponent = NumberSyntax.exponent(number, marker, to) - unit;
        int nanos = 0;
        long power = 0;
        boolean rest = false;
        for (int at = digits; at < marker && !rest; at++) {
            if (at == point || exponent + NumberSyntax.power(at, point) >= 0) {
                continue;
            }
            int digit = number[at] - '0';
            if (exponent + NumberSyntax.power(at, point) < NANO_POWER) {
                rest = digit != 0;
            } else {
                power = exponent + NumberSyntax.power(at, point);
                nanos = nanos * 10 + digit;
            }
        }
        for (; nanos != 0 && power > NANO_POWER; power--) {
            nanos *= 10;
        }
        return number[from] == '-' ? -nanos - (rest ? 1 : 0) : nanos;
    }

    /**
     * Writes an instant as the shortest number without an exponent.
     *
     * @param unit one of the constants of this class
     * @return the position behind what was written
     */
    public static int write(Instant value, int unit, byte[] target, int at) {
        long second = value.getEpochSecond();
        int nano = value.getNano();
        int position = at;
        if (second < 0) {
            target[position++] = '-';
            // The magnitude: the second before zero with 0.25 s in it is -0.75.
            second = nano == 0 ? -second : -second - 1;
            nano = nano == 0 ? 0 : Fraction.NANOS_PER_SECOND - nano;
        }
        int scale = 1;
        for (int power = unit; power < NANOSECONDS; power++) {
            scale *= 10;
        }
        int whole = nano / scale;
        if (second == 0) {
            position = IntegerToDecimal.write(whole, target, position);
        } else {
            position = Fraction.put(whole, unit, target, IntegerToDecimal.write(second, target, position));
        }
        int fraction = nano - whole * scale;
        return fraction == 0 ? position : Fraction.putShortest(fraction, NANOSECONDS - unit, target, position);
    }
}
