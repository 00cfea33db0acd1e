package dev.jeton.internal.number;

/**
 * Writes whole numbers in decimal, without leading zeros, as both JSON and {@link Long#toString(long)} spell them.
 * Allocates nothing.
 *
 * <p>The number of digits is found first, so that they can be put where they belong from the last to the first, two at
 * a time.
 */
public final class IntegerToDecimal {
    /**
     * The most bytes that a call writes: nineteen digits and a sign. An {@code int} takes at most {@value
     * #MAX_INT_BYTES}.
     */
    public static final int MAX_BYTES = 20;

    /** The most bytes that an {@code int} takes: ten digits and a sign. */
    public static final int MAX_INT_BYTES = 11;

    /** "00", "01", ... "99". */
    private static final byte[] PAIRS = pairs();

    private IntegerToDecimal() {}

    /**
     * Writes {@code value} into {@code target} from {@code offset} on.
     *
     * @return the offset after the last byte written
     * @throws ArrayIndexOutOfBoundsException if the number does not fit; the array may then hold a part of it. There is
     *     always room if {@link #MAX_BYTES} bytes are left
     */
    public static int write(long value, byte[] target, int offset) {
        if ((int) value == value) {
            return write((int) value, target, offset);
        }
        int first = offset;
        // From here on the number is negative: every long has a negative counterpart, but Long.MIN_VALUE no positive
        // one.
        long rest = -value;
        if (value < 0) {
            target[first++] = '-';
            rest = value;
        }
        // Long.MIN_VALUE has as many digits as its neighbour.
        int end = first + PowerOfTenTables.digitCount(-Math.max(rest, -Long.MAX_VALUE));
        int at = end;
        while (rest < Integer.MIN_VALUE) {
            long quotient = rest / 100_000_000;
            at -= 8;
            putEight((int) (quotient * 100_000_000 - rest), target, at);
            rest = quotient;
        }
        putDigitsBefore(at, (int) rest, target);
        return end;
    }

    /**
     * Writes {@code value} into {@code target} from {@code offset} on.
     *
     * @return the offset after the last byte written
     * @throws ArrayIndexOutOfBoundsException if the number does not fit; the array may then hold a part of it. There is
     *     always room if {@link #MAX_INT_BYTES} bytes are left
     */
    public static int write(int value, byte[] target, int offset) {
        int first = offset;
        int rest = -value;
        if (value < 0) {
            target[first++] = '-';
            rest = value;
        }
        int end = first + PowerOfTenTables.digitCount(-(long) rest);
        putDigitsBefore(end, rest, target);
        return end;
    }

    /** Puts the digits of a number, given as its negative, so that they end before {@code end}. */
    private static void putDigitsBefore(int end, int negated, byte[] target) {
        int at = end;
        int rest = negated;
        while (rest <= -100) {
            int quotient = rest / 100;
            at -= 2;
            putPair(quotient * 100 - rest, target, at);
            rest = quotient;
        }
        if (rest <= -10) {
            putPair(-rest, target, at - 2);
        } else {
            target[at - 1] = (byte) ('0' - rest);
        }
    }

    /** Puts a number below 10^8 as eight digits, by divisions that mostly don't wait for each other. */
    private static void putEight(int eight, byte[] target, int offset) {
        int high = eight / 10_000;
        int low = eight - high * 10_000;
        putPair(high / 100, target, offset);
        putPair(high % 100, target, offset + 2);
        putPair(low / 100, target, offset + 4);
        putPair(low % 100, target, offset + 6);
    }

    private static void putPair(int pair, byte[] target, int offset) {
        target[offset] = PAIRS[2 * pair];
        target[offset + 1] = PAIRS[2 * pair + 1];
    }

    private static byte[] pairs() {
        byte[] pairs = new byte[200];
        for (int pair = 0; pair < 100; pair++) {
            pairs[2 * pair] = (byte) ('0' + pair / 10);
            pairs[2 * pair + 1] = (byte) ('0' + pair % 10);
        }
        return pairs;
    }
}
