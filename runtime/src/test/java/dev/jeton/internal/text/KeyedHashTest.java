package dev.jeton.internal.text;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The polynomial that names and values are hashed by. */
class KeyedHashTest {
    private static final BigInteger PRIME = BigInteger.ONE.shiftLeft(61).subtract(BigInteger.ONE);

    private final KeyedHash hash = new KeyedHash();
    private final Random random = new Random(20261128);

    /** The same polynomial by numbers of any size. The hash of the number 1 is the secret point. */
    private long expected(byte[] bytes) {
        BigInteger point = BigInteger.valueOf(hash.of(1));
        BigInteger sum = BigInteger.valueOf(bytes.length);
        for (int at = 0; at < bytes.length; at += 7) {
            byte[] coefficient = new byte[Math.min(7, bytes.length - at)];
            for (int index = 0; index < coefficient.length; index++) {
                coefficient[coefficient.length - 1 - index] = bytes[at + index];
            }
            sum = sum.multiply(point).add(new BigInteger(1, coefficient)).mod(PRIME);
        }
        return sum.longValueExact();
    }

    private byte[] bytes(int length) {
        byte[] bytes = new byte[length];
        random.nextBytes(bytes);
        if (random.nextInt(4) == 0) {
            Arrays.fill(bytes, random.nextBoolean() ? (byte) -1 : 0);
        }
        return bytes;
    }

    @Test
    void bytesAreHashedByThePolynomialWhereverTheyLie() {
        for (int round = 0; round < 20_000; round++) {
            byte[] bytes = bytes(random.nextInt(40));
            int before = random.nextInt(9);
            byte[] holder = bytes(before + bytes.length + random.nextInt(9));
            System.arraycopy(bytes, 0, holder, before, bytes.length);
            assertThat(hash.of(holder, before, bytes.length)).isEqualTo(expected(bytes));
        }
    }

    @Test
    void textsThatDifferInAByteOrInZerosHaveOtherHashes() {
        Set<Long> hashes = new HashSet<>();
        int count = 0;
        for (int length = 0; length <= 24; length++) {
            hashes.add(hash.of(new byte[length], 0, length));
            count++;
            for (int at = 0; at < length; at++) {
                for (int value = 1; value < 256; value++) {
                    byte[] bytes = new byte[length];
                    bytes[at] = (byte) value;
                    hashes.add(hash.of(bytes, 0, length));
                    count++;
                }
            }
        }
        // By chance two of them are equal once in 10^8 keys.
        assertWithMessage("different hashes").that(hashes).hasSize(count);
    }

    @Test
    void anotherHashHasAnotherKey() {
        byte[] bytes = bytes(20);
        assertThat(new KeyedHash().of(bytes, 0, 20)).isNotEqualTo(hash.of(bytes, 0, 20));
    }
}
