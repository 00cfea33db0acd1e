package dev.jeton.internal.value;

import dev.jeton.internal.text.Words;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * UUIDs in the canonical text of RFC 9562 section 4: 32 hexadecimal digits and four hyphens. Digits of either case are read, and
 * lower case is written.
 *
 * <p>The 36 bytes are read as five words. Four words of eight digits each are put together from them:
 *
 * <pre>
 * index    0        8        16       24   28
 *          01234567-89ab-cdef-0123-456789abcdef
 * words    [  0   ][  8   ][  16  ][  24  ]
 *                                      [  28  ]
 * digits   00000000 1111 1111 2222 222233333333
 * </pre>
 */
public final class UuidText {
    /** The length of every UUID's text. */
    public static final int LENGTH = 36;

    private static final long ONES = 0x0101010101010101L;

    /** What letters have and decimal digits have not. */
    private static final long LETTER_BITS = ONES * 0x40;

    /** Of values that take more than four bits. */
    private static final long TOO_LARGE = 0xF0F0F0F0F0F0F0F0L;

    private static final long LOW_HALF = 0xFFFF_FFFFL;

    private static final long HYPHENS_8 = '-' | (long) '-' << 40;
    private static final long HYPHENS_8_MASK = 0xFFL | 0xFFL << 40;
    private static final long HYPHENS_16 = '-' << 16 | (long) '-' << 56;
    private static final long HYPHENS_16_MASK = 0xFFL << 16 | 0xFFL << 56;

    private UuidText() {}

    /**
     * Reads a UUID. Allocates nothing else.
     *
     * @return the UUID, or null if the text is none
     */
    public static @Nullable UUID parse(byte[] text, int from, int to) {
        if (to - from != LENGTH) {
            return null;
        }
        long word8 = Words.at(text, from + 8);
        long word16 = Words.at(text, from + 16);
        long digits0 = Words.at(text, from);
        long digits1 = digits1(word8, word16);
        long digits2 = word16 >>> 24 & LOW_HALF | Words.at(text, from + 24) << 32;
        long digits3 = Words.at(text, from + 28);
        long nibbles0 = nibbles(digits0);
        long nibbles1 = nibbles(digits1);
        long nibbles2 = nibbles(digits2);
        long nibbles3 = nibbles(digits3);
        long large = nibbles0 | nibbles1 | nibbles2 | nibbles3;
        long mixed = letterBits(nibbles0) ^ digits0
                | letterBits(nibbles1) ^ digits1
                | letterBits(nibbles2) ^ digits2
                | letterBits(nibbles3) ^ digits3;
        if ((large & TOO_LARGE | mixed & LETTER_BITS | notHyphens(word8, word16)) != 0) {
            return null;
        }
        return new UUID(number(nibbles0, nibbles1), number(nibbles2, nibbles3));
    }

    /**
     * Checks a text without creating an object.
     *
     * @return whether {@link #parse} would return a UUID
     */
    public static boolean isValid(byte[] text, int from, int to) {
        if (to - from != LENGTH) {
            return false;
        }
        long word8 = Words.at(text, from + 8);
        long word16 = Words.at(text, from + 16);
        long wrong = notDigits(Words.at(text, from))
                | notDigits(digits1(word8, word16))
                | notDigits(word16 >>> 24 & LOW_HALF | Words.at(text, from + 24) << 32)
                | notDigits(Words.at(text, from + 28));
        return (wrong | notHyphens(word8, word16)) == 0;
    }

    /**
     * Copies a valid text with small letters in place of capital ones.
     *
     * @return whether it has capital letters; if not, the copy is the same
     */
    public static boolean lowerCase(byte[] text, int from, byte[] target) {
        boolean changed = false;
        for (int index = 0; index < LENGTH; index++) {
            byte digit = text[from + index];
            boolean capital = digit >= 'A' && digit <= 'F';
            target[index] = capital ? (byte) (digit | 0x20) : digit;
            changed |= capital;
        }
        return changed;
    }

    /**
     * Writes a UUID as {@link UUID#toString} does.
     *
     * @param target has at least {@value #LENGTH} bytes left from {@code at} on
     * @return the position behind what was written
     */
    public static int write(UUID value, byte[] target, int at) {
        long digits0 = digits(value.getMostSignificantBits() >>> 32);
        long digits1 = digits(value.getMostSignificantBits() & LOW_HALF);
        long digits2 = digits(value.getLeastSignificantBits() >>> 32);
        long digits3 = digits(value.getLeastSignificantBits() & LOW_HALF);
        Words.put(target, at, digits0);
        Words.put(target, at + 8, HYPHENS_8 | (digits1 & LOW_HALF) << 8 | digits1 >>> 32 << 48);
        Words.put(target, at + 16, HYPHENS_16 | digits1 >>> 48 | (digits2 & LOW_HALF) << 24);
        Words.put(target, at + 24, digits2 >>> 32 | digits3 << 32);
        Words.put(target, at + 28, digits3);
        return at + LENGTH;
    }

    private static long digits1(long word8, long word16) {
        return word8 >>> 8 & LOW_HALF | word8 >>> 48 << 32 | word16 << 48;
    }

    private static long notHyphens(long word8, long word16) {
        return word8 & HYPHENS_8_MASK ^ HYPHENS_8 | word16 & HYPHENS_16_MASK ^ HYPHENS_16;
    }

    /**
     * Returns a word with a bit set if one of the eight bytes is no hexadecimal digit, and zero otherwise. A byte is none if its value takes
     * more than four bits, if it is a letter whose value is no more than 9, or if it is no letter and its value is more.
     */
    private static long notDigits(long word) {
        long nibbles = nibbles(word);
        return nibbles & TOO_LARGE | (letterBits(nibbles) ^ word) & LETTER_BITS;
    }

    /** Returns values with those of {@link #LETTER_BITS} set that the digits of these values have. */
    private static long letterBits(long nibbles) {
        return nibbles + ONES * (0x40 - 10);
    }

    /**
     * Returns the values of eight hexadecimal digits. Of a byte that is less than a digit it borrows from the one above, and its own value
     * takes more than four bits then.
     */
    private static long nibbles(long word) {
        long letters = word & LETTER_BITS;
        // Bit 5 of letters is cleared: small ones become capital. There are seven characters between '9' and 'A'.
        long sevens = (letters >>> 3) - (letters >>> 6);
        return (word & ~(letters >>> 1)) - sevens - ONES * '0';
    }

    /** Returns the number that sixteen hexadecimal digits stand for. The first digits are in the lowest bytes. */
    private static long number(long nibbles0, long nibbles1) {
        return Long.reverseBytes(bytes(nibbles0) >>> 32 | bytes(nibbles1) & ~LOW_HALF);
    }

    /**
     * Puts eight values of four bits each together, into the high half.
     *
     * <pre>
     * byte     0  1  2  3  4  5  6  7
     *          a  b  c  d  e  f  g  h
     *             ab    cd    ef    gh
     *                abcd        efgh
     *                      ab cd ef gh     each a byte
     * </pre>
     */
    private static long bytes(long nibbles) {
        long pairs = nibbles * 0x1001 & 0xFF00_FF00_FF00_FF00L;
        long quads = pairs * 0x101 & 0xFFFF_0000_FFFF_0000L;
        return quads * 0x1_0001;
    }

    /** Returns the eight digits of a number of 32 bits, in lower case and the first one lowest. */
    private static long digits(long value) {
        long pairs = (value << 16 | value) & 0x0000_FFFF_0000_FFFFL;
        long bytes = (pairs << 8 | pairs) & 0x00FF_00FF_00FF_00FFL;
        long nibbles = (bytes << 4 | bytes) & ONES * 0x0F;
        long letters = nibbles + ONES * 6 >>> 4 & ONES;
        return Long.reverseBytes(nibbles + ONES * '0' + letters * ('a' - '9' - 1));
    }
}
