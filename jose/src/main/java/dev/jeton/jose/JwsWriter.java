package dev.jeton.jose;

import dev.jeton.JsonCodec;
import dev.jeton.JsonWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;

/**
 * Writes a compact JWS (RFC 7515 section 7.1), such as a client assertion (RFC 7523) or a DPoP proof (RFC 9449). The caller signs:
 *
 * <pre>{@code
 * writer.begin(header, JoseHeaderCodec.INSTANCE, claims, ClientAssertionCodec.INSTANCE);
 * writer.signingInput().update(signer);                          // java.security.Signature, initialised to sign
 * writer.end(signature, 0, signer.sign(signature, 0, signature.length));
 * writer.copyTo(request);
 * }</pre>
 *
 * <p>An ECDSA signature has to be in the form of JOSE, which the JDK makes under names such as {@code SHA256withECDSAinP1363Format}. That the
 * {@code alg} of the header is what the caller signs with is up to the caller.
 *
 * <p>The writer is made to be used again, by one thread at a time, and allocates nothing once it has grown to the largest token.
 */
public final class JwsWriter {
    private static final int LEAST_MEMORY = 512;

    private final JsonWriter writer = JsonWriter.create();
    private final Base64Url base64 = new Base64Url();
    private final ByteSlice signingInput = new ByteSlice();

    /** The token so far. Of this and any token before, there are only zeros behind {@code used}. */
    private byte[] token = new byte[LEAST_MEMORY];

    private int length;
    private int used;

    /** A part as JSON. Of this and any part before, there are only zeros behind {@code jsonUsed}. */
    private byte[] json = new byte[LEAST_MEMORY];

    private int jsonUsed;
    private boolean signed;

    /** Makes an empty writer. */
    public JwsWriter() {}

    /**
     * Writes the header and the claims of a new token, which then waits for its signature.
     *
     * @param header the header
     * @param headerCodec writes the header, such as {@link JoseHeaderCodec#INSTANCE}
     * @param claims the claims
     * @param claimsCodec writes the claims
     * @param <H> the header's type
     * @param <C> the claims' type
     * @throws dev.jeton.JsonException if one of them cannot be written; there then is no token
     */
    public <H, C> void begin(H header, JsonCodec<H> headerCodec, C claims, JsonCodec<C> claimsCodec) {
        reset();
        boolean whole = false;
        try {
            append(header, headerCodec);
            appendDot();
            append(claims, claimsCodec);
            whole = true;
        } finally {
            if (!whole) {
                reset();
            }
        }
        signingInput.set(token, 0, length);
    }

    private <T> void append(T value, JsonCodec<T> codec) {
        codec.write(value, writer);
        int size = writer.size();
        if (json.length < size) {
            Arrays.fill(json, 0, jsonUsed, (byte) 0);
            json = new byte[size + size / 2];
        }
        jsonUsed = Math.max(jsonUsed, size);
        writer.tryCopyTo(json, 0, json.length);
        append(json, 0, size);
    }

    private void append(byte[] bytes, int from, int to) {
        reserve(Base64Url.encodedLength(to - from));
        length = base64.encode(bytes, from, to, token, length);
        used = Math.max(used, length);
    }

    private void appendDot() {
        reserve(1);
        token[length++] = '.';
        used = Math.max(used, length);
    }

    private void reserve(long more) {
        long size = length + more;
        if (size <= token.length) {
            return;
        }
        if (size > Integer.MAX_VALUE - 8) {
            throw new IllegalStateException("the token is longer than an array");
        }
        byte[] larger = new byte[(int) Math.min(size + size / 2, Integer.MAX_VALUE - 8)];
        System.arraycopy(token, 0, larger, 0, length);
        Arrays.fill(token, 0, used, (byte) 0);
        token = larger;
        used = length;
    }

    /**
     * What is to be signed.
     *
     * @return always the same slice, valid until {@link #end}; empty before {@link #begin}
     */
    public ByteSlice signingInput() {
        return signingInput;
    }

    /**
     * Ends the token with its signature.
     *
     * @param signature holds the signature
     * @param offset where it starts
     * @param size how many bytes it has; not 0
     * @throws IllegalStateException if no token waits for its signature
     * @throws IllegalArgumentException if the signature is empty
     * @throws IndexOutOfBoundsException if the signature isn't inside the array
     */
    public void end(byte[] signature, int offset, int size) {
        Objects.checkFromIndexSize(offset, size, signature.length);
        if (signingInput.length() == 0) {
            throw new IllegalStateException("no token waits for its signature");
        }
        if (size == 0) {
            throw new IllegalArgumentException("the signature is empty");
        }
        signingInput.forget();
        appendDot();
        append(signature, offset, offset + size);
        signed = true;
    }

    private int requireSigned() {
        if (!signed) {
            throw new IllegalStateException("the token has no signature");
        }
        return length;
    }

    /**
     * The size of the token.
     *
     * @return the number of bytes
     * @throws IllegalStateException if it was not signed
     */
    public int size() {
        return requireSigned();
    }

    /**
     * Copies the token into a part of an array, if it fits.
     *
     * @param target takes the token
     * @param offset where the part starts
     * @param room how long the part is
     * @return the size of the token; negated if it is greater than {@code room}, and then nothing was copied
     * @throws IllegalStateException if the token was not signed
     * @throws IndexOutOfBoundsException if the part isn't inside the array
     */
    public int tryCopyTo(byte[] target, int offset, int room) {
        Objects.checkFromIndexSize(offset, room, target.length);
        int size = requireSigned();
        if (size <= room) {
            System.arraycopy(token, 0, target, offset, size);
            return size;
        }
        return -size;
    }

    /**
     * Copies the token into a buffer, if it fits.
     *
     * @param target takes the token at its position, which is moved behind it
     * @return the size of the token; negated if it is greater than what remained, and then nothing was copied
     * @throws IllegalStateException if the token was not signed
     */
    public int tryCopyTo(ByteBuffer target) {
        int size = requireSigned();
        if (size <= target.remaining()) {
            target.put(token, 0, size);
            return size;
        }
        return -size;
    }

    /**
     * Copies the token into a stream.
     *
     * @param target takes the token; neither flushed nor closed
     * @throws IOException if the stream fails
     * @throws IllegalStateException if the token was not signed
     */
    public void copyTo(OutputStream target) throws IOException {
        target.write(token, 0, requireSigned());
    }

    /**
     * The token.
     *
     * @return a new string
     * @throws IllegalStateException if it was not signed
     */
    public String toToken() {
        return new String(token, 0, requireSigned(), StandardCharsets.ISO_8859_1);
    }

    /** Drops the token before the next one, as {@link #begin} does by itself. What was written stays in memory until then or {@link #erase()}. */
    public void reset() {
        signingInput.forget();
        length = 0;
        signed = false;
    }

    /** Does what {@link #reset()} does, and overwrites everything that was written. */
    public void erase() {
        reset();
        base64.erase();
        Arrays.fill(token, 0, used, (byte) 0);
        Arrays.fill(json, 0, jsonUsed, (byte) 0);
        used = 0;
        jsonUsed = 0;
        writer.erase();
    }

    /** Shows the size only: a token is a secret. */
    @Override
    public String toString() {
        return "JwsWriter[" + length + " bytes]";
    }
}
