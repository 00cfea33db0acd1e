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
    private static final long HIGH_BITS = 0x8080808080808080L;
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
        long digits1 = word8 >>> 8 & LOW_HALF | word8 >>> 48 << 32 | word16 << 48;
        long digits2 = word16 >>> 24 & LOW_HALF | Words.at(text, from + 24) << 32;
        long digits3 = Words.at(text, from + 28);
        long wrong = notDigits(digits0) | notDigits(digits1) | notDigits(digits2) | notDigits(digits3);
        if ((wrong | notHyphens(word8, word16)) != 0) {
            return null;
        }
        return new UUID(value(digits0) << 32 | value(digits1), value(digits2) << 32 | value(digits3));
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
        // The hyphens become digits, so that every byte is checked.
        long wrong = notDigits(Words.at(text, from))
                | notDigits(word8 & ~HYPHENS_8_MASK | ONES * '0' & HYPHENS_8_MASK)
                | notDigits(word16 & ~HYPHENS_16_MASK | ONES * '0' & HYPHENS_16_MASK)
                | notDigits(Words.at(text, from + 24))
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

    private static long notHyphens(long word8, long word16) {
        return word8 & HYPHENS_8_MASK ^ HYPHENS_8 | word16 & HYPHENS_16_MASK ^ HYPHENS_16;
    }

    /** Returns a word with a bit set if one of the eight bytes is no hexadecimal digit, and zero otherwise. */
    private static long notDigits(long word) {
        long folded = word | ONES * 0x20;
        // No sum of two bytes without the high bit carries into the next. With it they may, but then the word itself
        // has a bit set.
        long decimal = word + ONES * (0x80 - '0') & ~(word + ONES * (0x7F - '9'));
        long letter = folded + ONES * (0x80 - 'a') & ~(folded + ONES * (0x7F - 'f'));
        return (~(decimal | letter) | word) & HIGH_BITS;
    }

    /** Returns the number that eight hexadecimal digits stand for, the first of which is in the lowest byte. */
    private static long value(long word) {
        long nibbles = (word & ONES * 0x0F) + (word >>> 6 & ONES) * 9;
        long bytes = (nibbles << 4 | nibbles >>> 8) & 0x00FF_00FF_00FF_00FFL;
        long pairs = (bytes << 8 | bytes >>> 16) & 0x0000_FFFF_0000_FFFFL;
        return (pairs << 16 | pairs >>> 32) & LOW_HALF;
    }

    /** The inverse of {@link #value}, in lower case. */
    private static long digits(long value) {
        long pairs = (value << 16 | value) & 0x0000_FFFF_0000_FFFFL;
        long bytes = (pairs << 8 | pairs) & 0x00FF_00FF_00FF_00FFL;
        long nibbles = (bytes << 4 | bytes) & ONES * 0x0F;
        long letters = nibbles + ONES * 6 >>> 4 & ONES;
        return Long.reverseBytes(nibbles + ONES * '0' + letters * ('a' - '9' - 1));
    }
}
