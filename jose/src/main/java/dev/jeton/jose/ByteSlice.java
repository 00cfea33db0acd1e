package dev.jeton.jose;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.Signature;
import java.security.SignatureException;
import java.util.Arrays;
import java.util.Objects;
import javax.crypto.Mac;

/**
 * Bytes where they lie: in a token, or in the memory of the view or writer that they belong to. The slice is its owner's own, and valid until
 * the owner parses or writes the next token, or is erased. For one thread at a time. Nothing but {@link #toBytes()} and {@link #toString()}
 * allocates.
 *
 * <p>There is deliberately no method that compares: a signature is judged by {@link Signature#verify(byte[], int, int)}.
 */
public final class ByteSlice {
    private static final byte[] NOTHING = {};

    private byte[] buffer = NOTHING;
    private int start;
    private int end;

    ByteSlice() {}

    void set(byte[] bytes, int from, int to) {
        // Mostly the same array comes again, and looking is cheaper than telling the garbage collector of a new one.
        if (buffer != bytes) {
            buffer = bytes;
        }
        start = from;
        end = to;
    }

    void forget() {
        set(NOTHING, 0, 0);
    }

    /**
     * How many bytes there are.
     *
     * @return the number; 0 while the owner holds no token
     */
    public int length() {
        return end - start;
    }

    /**
     * One of the bytes.
     *
     * @param index from 0 to {@link #length()} - 1
     * @return the byte
     * @throws IndexOutOfBoundsException if there is none
     */
    public byte byteAt(int index) {
        return buffer[start + Objects.checkIndex(index, end - start)];
    }

    /**
     * Feeds the bytes to a signature, to sign or to verify them, without a copy.
     *
     * @param signature takes the bytes
     * @throws SignatureException if the signature was not initialised
     */
    public void update(Signature signature) throws SignatureException {
        signature.update(buffer, start, end - start);
    }

    /**
     * Feeds the bytes to a MAC, without a copy.
     *
     * @param mac takes the bytes
     * @throws IllegalStateException if the MAC was not initialised
     */
    public void update(Mac mac) {
        mac.update(buffer, start, end - start);
    }

    /**
     * Feeds the bytes to a digest, without a copy.
     *
     * @param digest takes the bytes
     */
    public void update(MessageDigest digest) {
        digest.update(buffer, start, end - start);
    }

    /**
     * Copies the bytes into a part of an array, if they fit.
     *
     * @param target takes the bytes
     * @param offset where the part starts
     * @param length how long the part is
     * @return the number of bytes; negated if it is greater than {@code length}, and then nothing was copied
     * @throws IndexOutOfBoundsException if the part isn't inside the array
     */
    public int tryCopyTo(byte[] target, int offset, int length) {
        Objects.checkFromIndexSize(offset, length, target.length);
        int size = end - start;
        if (size <= length) {
            System.arraycopy(buffer, start, target, offset, size);
            return size;
        }
        return -size;
    }

    /**
     * Copies the bytes into a buffer, if they fit.
     *
     * @param target takes the bytes at its position, which is moved behind them
     * @return the number of bytes; negated if it is greater than what remained, and then nothing was copied
     */
    public int tryCopyTo(ByteBuffer target) {
        int size = end - start;
        if (size <= target.remaining()) {
            target.put(buffer, start, size);
            return size;
        }
        return -size;
    }

    /**
     * The bytes.
     *
     * @return a new array
     */
    public byte[] toBytes() {
        return Arrays.copyOfRange(buffer, start, end);
    }

    /** Shows the number of bytes only. */
    @Override
    public String toString() {
        return "ByteSlice[" + length() + " bytes]";
    }
}
