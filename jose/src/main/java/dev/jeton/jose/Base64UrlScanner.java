package dev.jeton.jose;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * Looks whether a text is in the alphabet of base64url (RFC 4648 section 5), and where it no longer is, eight characters at a time.
 *
 * <p>The JDK's decoder throws at a character that it does not know, with the character in its message. What this class has passed, it
 * decodes.
 *
 * <p>Each byte of a word is compared with the bounds of a range at once. For bytes below 0x80 the sum with {@code 0x80 - low} has its
 * highest bit set from {@code low} on, and the sum with {@code 0x7F - high} from {@code high + 1} on; no sum carries into the next byte.
 */
final class Base64UrlScanner {
    private static final VarHandle WORD = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

    private static final long HIGH = 0x8080_8080_8080_8080L;
    private static final long ONES = 0x0101_0101_0101_0101L;
    private static final long CASE = 0x20 * ONES;

    private static final long FROM_A = (0x80 - 'a') * ONES;
    private static final long BEHIND_Z = (0x7F - 'z') * ONES;
    private static final long FROM_0 = (0x80 - '0') * ONES;
    private static final long BEHIND_9 = (0x7F - '9') * ONES;
    private static final long MINUS = '-' * ONES;
    private static final long UNDERSCORE = '_' * ONES;
    private static final long ALL_BUT_HIGH = 0x7F * ONES;

    private Base64UrlScanner() {}

    /**
     * Whether all of a text is in the alphabet. The loop has one word, no exit and nothing else in it: HotSpot on 25 makes vectors of it, and not on 17.
     */
    static boolean isAll(byte[] text, int from, int to) {
        int words = to - from >> 3;
        long strangers = 0;
        for (int word = 0; word < words; word++) {
            strangers |= strangers((long) WORD.get(text, from + Long.BYTES * word));
        }
        return strangers == 0 && end(text, from + Long.BYTES * words, to) == to;
    }

    /**
     * The end of the base64url characters.
     *
     * @return the position of the first byte that is none, or {@code to}
     */
    static int end(byte[] text, int from, int to) {
        int at = from;
        while (at <= to - Long.BYTES) {
            long strangers = strangers((long) WORD.get(text, at));
            if (strangers != 0) {
                return at + (Long.numberOfTrailingZeros(strangers) >>> 3);
            }
            at += Long.BYTES;
        }
        while (at < to && Base64Url.sextet(text[at]) >= 0) {
            at++;
        }
        return at;
    }

    /** The highest bit of each byte that is not in the alphabet; exact, as no sum carries. */
    private static long strangers(long word) {
        long low = word & ALL_BUT_HIGH;
        long folded = low | CASE;
        long letters = (folded + FROM_A) & ~(folded + BEHIND_Z);
        long digits = (low + FROM_0) & ~(low + BEHIND_9);
        // The sum is below 0x80 only where the byte is the one character.
        long minus = ~((low ^ MINUS) + ALL_BUT_HIGH);
        long underscore = ~((low ^ UNDERSCORE) + ALL_BUT_HIGH);
        return (~(letters | digits | minus | underscore) | word) & HIGH;
    }
}
