package dev.jeton.internal.time;

import dev.jeton.internal.number.IntegerToDecimal;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** {@code PT8H6M12.345S}. As {@link Duration#parse} does, this reads days, letters of either case, and a sign of each part. */
public final class DurationText {
    /** The most bytes that a call of {@link #write} writes: sixteen digits of hours, and signs. */
    public static final int MAX_BYTES = 38;

    private static final int SECONDS_PER_HOUR = 3_600;
    private static final int SECONDS_PER_DAY = 86_400;

    private DurationText() {}

    /**
     * Reads a duration. Allocates nothing else, but for an exception if the duration is longer than {@link Duration} has room for.
     *
     * @return the duration, or null if the text is not valid
     */
    public static @Nullable Duration parse(byte[] text, int from, int to) {
        if (!isWellFormed(text, from, to)) {
            return null;
        }
        try {
            boolean negated = text[from] == '-';
            long whole = Math.addExact(
                    wholeSeconds(text, from, to), Math.floorDiv(nanos(text, from, to), Fraction.NANOS_PER_SECOND));
            int nano = Math.floorMod(nanos(text, from, to), Fraction.NANOS_PER_SECOND);
            if (!negated) {
                return Duration.ofSeconds(whole, nano);
            }
            // The complement is the negated number less one.
            return nano == 0
                    ? Duration.ofSeconds(Math.negateExact(whole))
                    : Duration.ofSeconds(~whole, Fraction.NANOS_PER_SECOND - nano);
        } catch (ArithmeticException tooLong) {
            return null;
        }
    }

    /**
     * Checks a text without creating an object, but for an exception if the duration is too long.
     *
     * @return whether {@link #parse} would return a duration
     */
    public static boolean isValid(byte[] text, int from, int to) {
        if (!isWellFormed(text, from, to)) {
            return false;
        }
        try {
            int nanos = nanos(text, from, to);
            long whole = Math.addExact(wholeSeconds(text, from, to), Math.floorDiv(nanos, Fraction.NANOS_PER_SECOND));
            return text[from] != '-' || nanos != 0 || whole != Long.MIN_VALUE;
        } catch (ArithmeticException tooLong) {
            return false;
        }
    }

    private static boolean isWellFormed(byte[] text, int from, int to) {
        if (!IsoAmounts.hasStart(text, from, to)) {
            return false;
        }
        int start = IsoAmounts.letter(text, from, to) + 1;
        int daysEnd = IsoAmounts.partsEnd(text, start, to, "d");
        if (daysEnd == to) {
            return daysEnd > start;
        }
        int timeStart = daysEnd + 1;
        return IsoAmounts.lowerCase(text[daysEnd]) == 't'
                && timeStart < to
                && IsoAmounts.partsEnd(text, timeStart, to, "hms") == to;
    }

    /** The sum overflows where that of the JDK does, which adds the shorter parts first. */
    private static long wholeSeconds(byte[] text, int from, int to) {
        long minutes = Math.multiplyExact(IsoAmounts.amount(text, from, to, 'm'), 60L);
        long hours = Math.multiplyExact(IsoAmounts.amount(text, from, to, 'h'), (long) SECONDS_PER_HOUR);
        long days = Math.multiplyExact(IsoAmounts.amount(text, from, to, 'd'), (long) SECONDS_PER_DAY);
        long seconds = IsoAmounts.amount(text, from, to, 's');
        return Math.addExact(days, Math.addExact(hours, Math.addExact(minutes, seconds)));
    }

    /** Returns the fraction of the seconds with the sign that stands in front of them. */
    private static int nanos(byte[] text, int from, int to) {
        // Nothing follows the seconds.
        int end = to - 1;
        int digits = end;
        while (digits > from && Digits.isDigit(text[digits - 1])) {
            digits--;
        }
        if (!IsoAmounts.isPoint(text[digits - 1])) {
            return 0;
        }
        int nanos = Fraction.nanos(text, digits, end);
        return text[IsoAmounts.numberStart(text, from, end)] == '-' ? -nanos : nanos;
    }

    /**
     * Writes a duration as {@link Duration#toString} does.
     *
     * @return the position behind what was written
     */
    public static int write(Duration value, byte[] target, int at) {
        target[at] = 'P';
        target[at + 1] = 'T';
        int start = at + 2;
        long whole = value.getSeconds();
        int nano = value.getNano();
        // Parts are negative together, so the seconds are counted towards zero.
        boolean roundedDown = whole < 0 && nano > 0;
        long total = roundedDown ? whole + 1 : whole;
        int position = writePart(total / SECONDS_PER_HOUR, 'H', target, start);
        position = writePart(total % SECONDS_PER_HOUR / 60, 'M', target, position);
        int second = (int) (total % 60);
        if (second == 0 && nano == 0 && position > start) {
            return position;
        }
        if (second == 0 && roundedDown) {
            target[position++] = '-';
        }
        position = IntegerToDecimal.write(second, target, position);
        if (nano > 0) {
            int fraction = roundedDown ? Fraction.NANOS_PER_SECOND - nano : nano;
            position = Fraction.putShortest(fraction, Fraction.MAX_DIGITS, target, position);
        }
        target[position] = 'S';
        return position + 1;
    }

    private static int writePart(long amount, char unit, byte[] target, int at) {
        if (amount == 0) {
            return at;
        }
        int position = IntegerToDecimal.write(amount, target, at);
        target[position] = (byte) unit;
        return position + 1;
    }
}
