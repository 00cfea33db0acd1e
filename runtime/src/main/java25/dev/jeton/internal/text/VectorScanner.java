package dev.jeton.internal.text;

import jdk.incubator.vector.ByteVector;
import jdk.incubator.vector.VectorMask;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorSpecies;

/**
 * Looks at as many bytes at a time as the machine's vectors hold, 16 to 64, once a string has proved not to be short. Compiled by HotSpot's
 * C2 it allocates nothing; before that each vector is an object.
 */
final class VectorScanner implements PlainScanner {
    private static final VectorSpecies<Byte> SPECIES = ByteVector.SPECIES_PREFERRED;

    private static final int BYTES_PER_VECTOR = SPECIES.length();

    private static final byte QUOTES_TO_SPACES = '"' ^ ' ';

    private static final byte ABOVE_SPACES = ' ' + 1;

    @Override
    public int plainEnd(byte[] buffer, int from, int end) {
        // Words have found the end of a short string before a vector is set up.
        int at = WordScanner.scanShort(buffer, from, end);
        return at >= 0 ? at : scanVectors(buffer, from + WordScanner.SHORT, end);
    }

    private static int scanVectors(byte[] buffer, int from, int end) {
        int at = from;
        for (int last = end - BYTES_PER_VECTOR; at <= last; at += BYTES_PER_VECTOR) {
            ByteVector bytes = ByteVector.fromArray(SPECIES, buffer, at);
            // Quotes become spaces, spaces quotes, and control characters others. Bytes are signed: those above 0x7F
            // are
            // below as well.
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
