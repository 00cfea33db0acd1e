package dev.jeton.internal.time;

import dev.jeton.internal.number.IntegerToDecimal;
import java.time.Period;
import org.jspecify.annotations.Nullable;

/** {@code P1Y2M3D}. As {@link Period#parse} does, this reads weeks, letters of either case, and a sign of each part. */
public final class PeriodText {
    /** The most bytes that a call of {@link #write} writes. */
    public static final int MAX_BYTES = 1 + 3 * (IntegerToDecimal.MAX_INT_BYTES + 1);

    private static final int DAYS_PER_WEEK = 7;

    private PeriodText() {}

    /**
     * Reads a period. Allocates nothing else, but for an exception if a part is larger than {@link Period} has room for.
     *
     * @return the period, or null if the text is not valid
     */
    public static @Nullable Period parse(byte[] text, int from, int to) {
        if (!isWellFormed(text, from, to)) {
            return null;
        }
        try {
            return Period.of(part(text, from, to, 'y'), part(text, from, to, 'm'), days(text, from, to));
        } catch (ArithmeticException tooLong) {
            return null;
        }
    }

    /**
     * Checks a text without creating an object, but for an exception if a part is too large.
     *
     * @return whether {@link #parse} would return a period
     */
    public static boolean isValid(byte[] text, int from, int to) {
        if (!isWellFormed(text, from, to)) {
            return false;
        }
        try {
            // The sum is of no interest, only that its parts are numbers, and no sum of three int is Long.MIN_VALUE.
            return (long) part(text, from, to, 'y') + part(text, from, to, 'm') + days(text, from, to)
                    != Long.MIN_VALUE;
        } catch (ArithmeticException tooLong) {
            return false;
        }
    }

    private static boolean isWellFormed(byte[] text, int from, int to) {
        int start = IsoAmounts.letter(text, from, to) + 1;
        return IsoAmounts.hasStart(text, from, to) && start < to && IsoAmounts.partsEnd(text, start, to, "ymwd") == to;
    }

    private static int days(byte[] text, int from, int to) {
        return Math.addExact(part(text, from, to, 'd'), Math.multiplyExact(part(text, from, to, 'w'), DAYS_PER_WEEK));
    }

    /** Returns a part with the sign of the period. */
    private static int part(byte[] text, int from, int to, char unit) {
        int amount = Math.toIntExact(IsoAmounts.amount(text, from, to, unit));
        return text[from] == '-' ? Math.negateExact(amount) : amount;
    }

    /**
     * Writes a period as {@link Period#toString} does.
     *
     * @return the position behind what was written
     */
    public static int write(Period value, byte[] target, int at) {
        target[at] = 'P';
        int position = writePart(value.getYears(), 'Y', target, at + 1);
        position = writePart(value.getMonths(), 'M', target, position);
        position = writePart(value.getDays(), 'D', target, position);
        if (position > at + 1) {
            return position;
        }
        target[position] = '0';
        target[position + 1] = 'D';
        return position + 2;
    }

    private static int writePart(int amount, char unit, byte[] target, int at) {
        if (amount == 0) {
            return at;
        }
        int position = IntegerToDecimal.write(amount, target, at);
        target[position] = (byte) unit;
        return position + 1;
    }
}
