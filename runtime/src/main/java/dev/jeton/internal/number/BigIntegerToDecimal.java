package dev.jeton.internal.number;

import java.math.BigInteger;

/**
 * Writes integers of any size in decimal, as {@link BigInteger#toString()} does, without garbage: what it needs it keeps. The JDK
 * shows the inside of a large number only in new arrays, but for single bits, so the bits are asked for one by one.
 *
 * <p>One thread at a time.
 */
public final class BigIntegerToDecimal {
    private static final int BILLION = 1_000_000_000;
    private static final int DIGITS_OF_WORD = 9;

    private static final int[] NO_WORDS = {};

    /** The absolute value, 32 bits a word, the highest first. It may be secret; writing divides it until only zeros are left. */
    private int[] words = NO_WORDS;

    /** Makes a writer whose array is empty. */
    public BigIntegerToDecimal() {}

    /**
     * A number that is what it says. {@link BigInteger} can be extended, and a subclass may tell one length first and then another.
     *
     * @return the number itself, or a copy of one of a subclass
     */
    public static BigInteger exact(BigInteger value) {
        // The JDK's own arithmetic looks at the digits and calls no method that can be overridden.
        return value.getClass() == BigInteger.class
                ? value
                : BigInteger.ONE.add(value).subtract(BigInteger.ONE);
    }

    /**
     * How many bytes a number takes at most.
     *
     * @return the number of bytes, of the sign and some more; a bit is less than a third of a digit
     */
    public static long maxBytes(BigInteger value) {
        return IntegerToDecimal.MAX_BYTES + DIGITS_OF_WORD + value.bitLength() / 3L;
    }

    /**
     * The size of the working space.
     *
     * @return bytes that are kept for the next number
     */
    public long retainedBytes() {
        return (long) Integer.BYTES * words.length;
    }

    /** Gives the working space up. The number has left nothing in it. */
    public void shrink() {
        words = NO_WORDS;
    }

    /**
     * Writes a number.
     *
     * @param target has at least {@link #maxBytes} left behind {@code at}
     * @return the position behind what was written
     */
    public int write(BigInteger value, byte[] target, int at) {
        if (value.bitLength() < Long.SIZE) {
            return IntegerToDecimal.write(value.longValue(), target, at);
        }
        int first = at;
        if (value.signum() < 0) {
            target[first++] = '-';
        }
        int length = load(value);
        // The digits come from the last to the first, nine at a time, so they are written at the end of the room and
        // moved.
        int end = at + (int) maxBytes(value);
        int start = end;
        int lead = 0;
        while (lead < length) {
            start = putNine(divideByBillion(lead, length), target, start);
            if (words[lead] == 0) {
                lead++;
            }
        }
        while (target[start] == '0') {
            start++;
        }
        System.arraycopy(target, start, target, first, end - start);
        return first + end - start;
    }

    /** Takes the absolute value apart and returns how many words it has. */
    private int load(BigInteger value) {
        int length = value.bitLength() / Integer.SIZE + 1;
        if (words.length < length) {
            words = new int[length];
        }
        for (int word = 0; word < length; word++) {
            int bits = 0;
            for (int bit = Integer.SIZE - 1; bit >= 0; bit--) {
                bits = bits << 1 | (value.testBit(word * Integer.SIZE + bit) ? 1 : 0);
            }
            words[length - 1 - word] = bits;
        }
        if (value.signum() < 0) {
            negate(length);
        }
        return length;
    }

    /** The bits of a negative number are its two's complement. */
    private void negate(int length) {
        boolean carry = true;
        for (int index = length - 1; index >= 0; index--) {
            words[index] = carry ? -words[index] : ~words[index];
            carry &= words[index] == 0;
        }
    }

    /** Divides the words and returns the remainder. */
    private int divideByBillion(int from, int length) {
        long remainder = 0;
        for (int index = from; index < length; index++) {
            long dividend = remainder << Integer.SIZE | words[index] & 0xFFFF_FFFFL;
            words[index] = (int) (dividend / BILLION);
            remainder = dividend % BILLION;
        }
        return (int) remainder;
    }

    private static int putNine(int nine, byte[] target, int end) {
        int rest = nine;
        int at = end;
        while (at > end - DIGITS_OF_WORD) {
            target[--at] = (byte) ('0' + rest % 10);
            rest /= 10;
        }
        return at;
    }
}
