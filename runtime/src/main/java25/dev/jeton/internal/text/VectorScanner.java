package dev.jeton.internal.text;

import jdk.incubator.vector.ByteVector;
import jdk.incubator.vector.VectorMask;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorSpecies;

/**
 * Looks at as many bytes at a time as the machine's vectors hold, 16 to 64, in strings that {@link StringScanner} has found not to be short. Compiled by HotSpot's
 * C2 it allocates nothing; before that each vector is an object.
 */
final class VectorScanner implements PlainScanner {
    private static final VectorSpecies<Byte> SPECIES = ByteVector.SPECIES_PREFERRED;

    private static final int BYTES_PER_VECTOR = SPECIES.length();

    private static final byte QUOTES_TO_SPACES = '"' ^ ' ';

    private static final byte ABOVE_SPACES = ' ' + 1;

    @Override
    public int plainEnd(byte[] buffer, int from, int end) {
        int at = from;
        for (int last = end - BYTES_PER_VECTOR; at <= last; at += BYTES_PER_VECTOR) {
            ByteVector bytes = ByteVector.fromArray(SPECIES, buffer, at);
            // Quotes become spaces, spaces quotes, and control characters others. Bytes are signed: those above 0x7F
            // below, too.
            VectorMask<Byte> special = bytes.lanewise(VectorOperators.XOR, QUOTES_TO_SPACES)
                    .lt(ABOVE_SPACES)
                    .or(bytes.eq((byte) '\\'));
            if (special.anyTrue()) {
                return at + special.firstTrue();
            }
        }
        return WordScanner.scanWords(buffer, at, end);
    }
}
