package dev.jeton.jose;

import dev.jeton.Utf8Slice;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;

/**
 * A {@code NumericDate} (RFC 7519 section 2): seconds since 1970 as a JSON number, with or without a fraction, as seconds and nanoseconds. The
 * digits are read by exact integer arithmetic and no double is made. A date between two nanoseconds is the earlier one, and one beyond
 * what {@link Instant#toEpochMilli()} can say is the last or first that it can. Used again and again, by one thread at a time.
 */
final class NumericDate {
    /** The whole seconds of the last millisecond that is a long. */
    private static final long MOST_SECONDS = Long.MAX_VALUE / 1000;

    private static final Instant LATEST = Instant.ofEpochMilli(Long.MAX_VALUE);
    private static final Instant EARLIEST = Instant.ofEpochMilli(Long.MIN_VALUE);

    /** No number of digits comes near, so sums with it do not wrap. */
    private static final int MOST_EXPONENT = 1_000_000_000;

    private static final int NANO_DIGITS = 9;
    private static final int NANOS = 1_000_000_000;

    private byte[] text = new byte[32];

    /** How many characters the number has. */
    private int length;

    private long seconds;
    private int nanos;

    /** Reads the number in a slice. */
    NumericDate read(Utf8Slice number) {
        reserve(number.length());
        length = number.tryCopyTo(text, 0, text.length);
        parse();
        return this;
    }

    /** The date of a number. */
    static NumericDate of(BigDecimal number) {
        NumericDate date = new NumericDate();
        date.text = number.toString().getBytes(StandardCharsets.ISO_8859_1);
        date.length = date.text.length;
        date.parse();
        return date;
    }

    /** Fails where a skew is negative. */
    static void requireSkew(Duration skew) {
        if (skew.isNegative()) {
            throw new IllegalArgumentException("the skew is negative");
        }
    }

    private void reserve(int size) {
        if (text.length < size) {
            text = new byte[size];
        }
    }

    Instant instant() {
        if (seconds > MOST_SECONDS) {
            return LATEST;
        }
        return seconds < -MOST_SECONDS ? EARLIEST : Instant.ofEpochSecond(seconds, nanos);
    }

    /** Whether the date is later than the time of a clock less a skew. Asks for milliseconds, since an instant is an object. */
    boolean isAfterNowLess(Duration skew, Clock clock) {
        long millis = clock.millis();
        long second = Math.floorDiv(millis, 1000L) - skewSeconds(skew);
        int nano = nano(millis) - skew.toNanosPart();
        return nano < 0 ? isAfter(second - 1, nano + NANOS) : isAfter(second, nano);
    }

    /** Whether the date is later than the time of a clock and a skew. */
    boolean isAfterNowAnd(Duration skew, Clock clock) {
        long millis = clock.millis();
        long second = Math.floorDiv(millis, 1000L) + skewSeconds(skew);
        int nano = nano(millis) + skew.toNanosPart();
        return nano >= NANOS ? isAfter(second + 1, nano - NANOS) : isAfter(second, nano);
    }

    private static int nano(long millis) {
        return (int) Math.floorMod(millis, 1000L) * 1_000_000;
    }

    /** The seconds of a skew; of a monstrous one so many that every date is within it. */
    private static long skewSeconds(Duration skew) {
        return Math.min(skew.toSeconds(), Long.MAX_VALUE / 4);
    }

    private boolean isAfter(long second, int nano) {
        return seconds == second ? nanos > nano : seconds > second;
    }

    private void parse() {
        boolean negative = text[0] == '-';
        int at = negative ? 1 : 0;
        int mantissaEnd = at;
        while (mantissaEnd < length && (text[mantissaEnd] | 0x20) != 'e') {
            mantissaEnd++;
        }
        int point = at;
        while (point < mantissaEnd && text[point] != '.') {
            point++;
        }
        // Takes the point out, so that digits are numbered.
        if (point < mantissaEnd) {
            System.arraycopy(text, point + 1, text, point, mantissaEnd - point - 1);
        }
        int digits = (point < mantissaEnd ? mantissaEnd - 1 : mantissaEnd) - at;
        int whole = point - at + exponent(mantissaEnd);
        boolean inexact = read(at, digits, whole);
        if (negative) {
            negate(inexact);
        }
        Arrays.fill(text, 0, length, (byte) 0);
    }

    /** The exponent, or a bound of it. */
    private int exponent(int mantissaEnd) {
        int at = mantissaEnd + 1;
        if (at >= length) {
            return 0;
        }
        boolean negative = text[at] == '-';
        if (negative || text[at] == '+') {
            at++;
        }
        long exponent = 0;
        for (; at < length && exponent < MOST_EXPONENT; at++) {
            exponent = 10 * exponent + text[at] - '0';
        }
        int bounded = (int) Math.min(exponent, MOST_EXPONENT);
        return negative ? -bounded : bounded;
    }

    /** Reads digits of which some are before the point. Returns whether something other than zero is behind the nanoseconds. */
    private boolean read(int from, int digits, int whole) {
        seconds = 0;
        nanos = 0;
        boolean any = false;
        for (int digit = 0; digit < digits; digit++) {
            int value = text[from + digit] - '0';
            any |= value != 0;
            if (digit < whole) {
                seconds = seconds > MOST_SECONDS ? seconds : 10 * seconds + value;
            } else if (digit - whole < NANO_DIGITS) {
                // Its place is one of the nine behind the point.
                nanos += value * powerOfTen(NANO_DIGITS - 1 - (digit - whole));
            } else if (value != 0) {
                return true;
            }
        }
        for (int zero = digits; any && zero < whole && seconds <= MOST_SECONDS; zero++) {
            seconds *= 10;
        }
        return false;
    }

    private static int powerOfTen(int exponent) {
        int power = 1;
        for (int count = 0; count < exponent; count++) {
            power *= 10;
        }
        return power;
    }

    /** Of a negative number the earlier nanosecond is the one farther from zero. */
    private void negate(boolean inexact) {
        int rest = nanos + (inexact ? 1 : 0);
        seconds = rest == 0 ? -seconds : -seconds - 1;
        nanos = rest == 0 ? 0 : NANOS - rest;
    }
}
