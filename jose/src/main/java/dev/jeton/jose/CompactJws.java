package dev.jeton.jose;

import dev.jeton.JsonException;
import dev.jeton.JsonLimits;
import dev.jeton.JsonView;
import dev.jeton.Utf8Slice;
import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A compact JWS (RFC 7515 section 7.1) whose payload may be anything; {@link JwsView} is the one for JWTs. It is made once and parses one
 * token after the other.
 *
 * <p>Parsing checks the form strictly: three parts of canonical base64url without padding, a signature that is not empty, and a header that
 * is a JSON object with {@code alg}, without duplicates and without critical extensions. What the header says is kept as text and never acted
 * upon. The signature is not verified, so the payload is {@link Unverified}.
 *
 * <p>Parts are decoded into memory of the object's own. Nothing is allocated once that has grown to the largest token, neither where a token is
 * accepted nor where {@code tryParse} rejects it; what it may keep is bounded by {@link JsonLimits#maxRetainedBytes()}. An array that was parsed
 * is not copied: it must not change until {@link #signingInput()} has been read. What the methods return is valid until the next token, and
 * after a rejected one the object is empty. {@link #reset()}, {@link #erase()} and {@link #eraseDocument()} end a token as they end the document of a
 * {@link JsonView}. One thread at a time.
 */
public sealed class CompactJws permits JwsView {
    private static final byte[] NOTHING = {};
    private static final int LEAST_MEMORY = 512;

    private final JsonLimits limits;
    private final TokenForm form = new TokenForm();
    private final PartDecoder decoder = new PartDecoder();
    private final KnownHeaders headers;

    /** What {@link #header()} is where there is no token. */
    private final JoseHeaderView noHeader;

    /** The header of the token. */
    private @Nullable KnownHeader header;

    private final ByteSlice signingInput = new ByteSlice();
    private final ByteSlice signature = new ByteSlice();
    private final ByteSlice payload = new ByteSlice();
    private final Unverified<ByteSlice> unverifiedPayload = new Unverified<>(payload);

    /** The decoded payload and signature, one behind the other. Of this and any token before, there are only zeros behind {@code used}. */
    private byte[] memory = NOTHING;

    private int used;
    private int payloadEnd;
    private int signatureEnd;

    /** The copy of a token that came as a slice. Behind {@code copied} there are only zeros. */
    private byte[] copy = NOTHING;

    private int copied;

    /** The token as it lies in the caller's array or in the copy. */
    private byte[] token = NOTHING;

    private int tokenStart;
    private int tokenEnd;

    private @Nullable JwsError thrown;

    /** Makes an empty one with {@link JsonLimits#DEFAULT}. */
    public CompactJws() {
        this(JsonLimits.DEFAULT);
    }

    /**
     * Makes an empty one.
     *
     * @param limits how large tokens and their headers may be
     */
    public CompactJws(JsonLimits limits) {
        this.limits = limits;
        this.headers = new KnownHeaders(limits);
        this.noHeader = new JoseHeaderView(limits);
    }

    /**
     * Parses a token.
     *
     * @param jws the token; not copied, and not to be changed while its {@link #signingInput()} is in use
     * @throws JwsException if the token is rejected
     */
    public final void parse(byte[] jws) {
        parse(jws, 0, jws.length);
    }

    /**
     * Parses a token that is a part of an array.
     *
     * @param jws holds the token; not copied, and not to be changed while its {@link #signingInput()} is in use
     * @param offset where the token starts
     * @param length how many bytes it has; the bytes around it are never read
     * @throws JwsException if the token is rejected
     * @throws IndexOutOfBoundsException if the token isn't inside the array
     */
    public final void parse(byte[] jws, int offset, int length) {
        JwsError error = thrownError();
        if (!tryParse(jws, offset, length, error)) {
            throw rejection(error);
        }
    }

    /**
     * Parses a token that is a string of another document, such as the {@code id_token} of a token response. It is copied.
     *
     * @param jws the token; a slice that holds nothing is an empty token
     * @throws JwsException if the token is rejected
     */
    public final void parse(Utf8Slice jws) {
        JwsError error = thrownError();
        if (!tryParse(jws, error)) {
            throw rejection(error);
        }
    }

    /**
     * Parses a token that is a part of an array, without an exception and without garbage if it is rejected.
     *
     * @param jws holds the token; not copied, and not to be changed while its {@link #signingInput()} is in use
     * @param offset where the token starts
     * @param length how many bytes it has; the bytes around it are never read
     * @param error takes what is wrong; it is reset if nothing is
     * @return whether the token was accepted
     * @throws IndexOutOfBoundsException if the token isn't inside the array
     */
    public final boolean tryParse(byte[] jws, int offset, int length, JwsError error) {
        error.reset();
        boolean whole = false;
        try {
            Objects.checkFromIndexSize(offset, length, jws.length);
            whole = accept(jws, offset, offset + length, error);
        } finally {
            if (!whole) {
                erase();
            }
        }
        return whole;
    }

    /**
     * Parses a token that is a string of another document, without an exception and without garbage if it is rejected. It is copied.
     *
     * @param jws the token; a slice that holds nothing is an empty token
     * @param error takes what is wrong; it is reset if nothing is
     * @return whether the token was accepted
     */
    public final boolean tryParse(Utf8Slice jws, JwsError error) {
        error.reset();
        int length = jws.length();
        if (length > limits.maxDocumentBytes()) {
            erase();
            return error.take(JwsErrorCode.TOO_LARGE, limits.maxDocumentBytes());
        }
        if (copy.length < length) {
            Arrays.fill(copy, 0, copied, (byte) 0);
            copy = new byte[Math.max(LEAST_MEMORY, length + length / 2)];
        }
        copied = Math.max(copied, length);
        jws.tryCopyTo(copy, 0, copy.length);
        return tryParse(copy, 0, length, error);
    }

    private boolean accept(byte[] jws, int from, int to, JwsError error) {
        if (to - from > limits.maxDocumentBytes()) {
            return error.take(JwsErrorCode.TOO_LARGE, limits.maxDocumentBytes());
        }
        reserve(to - from);
        KnownHeader known = headers.find(jws, from, to);
        if (!form.split(jws, from, to, known == null ? 0 : known.length())) {
            return rejectForm(jws, from, to, error);
        }
        KnownHeader own = known == null ? headers.take() : known;
        if (known == null && !own.decode(jws, from, form.headerEnd) || !decode(jws, to)) {
            return rejectForm(jws, from, to, error);
        }
        if (known == null && !own.read(error)) {
            return false;
        }
        if (!readPayload(memory, 0, payloadEnd, error)) {
            return error.takeJson(JwsErrorCode.INVALID_CLAIMS, form.headerEnd + 1 - from);
        }
        if (known == null) {
            headers.remember(own, jws, from, form.headerEnd);
        }
        header = own;
        payload.set(memory, 0, payloadEnd);
        signature.set(memory, payloadEnd, signatureEnd);
        signingInput.set(jws, from, form.payloadEnd);
        token = jws;
        tokenStart = from;
        tokenEnd = to;
        return true;
    }

    /** Decodes payload and signature. Returns whether both are in base64url. */
    private boolean decode(byte[] jws, int to) {
        payloadEnd = decoder.decode(jws, form.headerEnd + 1, form.payloadEnd, memory, 0);
        if (payloadEnd < 0) {
            return false;
        }
        signatureEnd = decoder.decode(jws, form.payloadEnd + 1, to, memory, payloadEnd);
        return signatureEnd >= 0;
    }

    /** Says what is wrong with the form of a token, of which only that is known. */
    private boolean rejectForm(byte[] jws, int from, int to, JwsError error) {
        if (form.find(jws, from, to, error)) {
            throw new IllegalStateException("the token was changed while it was parsed");
        }
        return false;
    }

    /** Makes room for what a token decodes to. What is written there is overwritten by {@link #erase()}, even if it is rejected. */
    private void reserve(int length) {
        if (retained() > limits.maxRetainedBytes()) {
            releaseMemory();
            headers.giveUp();
        }
        int size = CheckingDecoder.room(length);
        if (memory.length < size) {
            releaseMemory();
            memory = new byte[Math.max(LEAST_MEMORY, size + size / 2)];
        }
        used = Math.max(used, size);
    }

    private long retained() {
        return (long) memory.length + copy.length + headers.retained();
    }

    private void releaseMemory() {
        Arrays.fill(memory, 0, used, (byte) 0);
        memory = NOTHING;
        used = 0;
    }

    /** Reads the decoded payload, if it is more than bytes. Returns whether it is accepted; if not, {@code error.json()} says why. */
    boolean readPayload(byte[] bytes, int from, int to, JwsError error) {
        return true;
    }

    /** Drops what was read of the payload. */
    void resetPayload() {}

    /** Does the same, and overwrites what was copied or decoded of it. */
    void erasePayload() {}

    private JwsError thrownError() {
        JwsError error = thrown;
        if (error == null) {
            error = new JwsError();
            thrown = error;
        }
        return error;
    }

    private static JwsException rejection(JwsError error) {
        JwsException rejected = error.toException();
        error.reset();
        return rejected;
    }

    /**
     * Returns whether there is no token.
     *
     * @return true before the first token, after one that was rejected, and after {@link #reset()} and {@link #erase()}
     */
    public final boolean isEmpty() {
        return tokenEnd == 0;
    }

    /**
     * The header. It was not verified either: it serves to choose a key, not to choose how to verify. The headers of the last tokens are kept as they were read, each in a
     * view of its own, so ask for the view anew with each token.
     *
     * @return the view of this token's header, only to be asked; empty where there is no token
     */
    public final JoseHeaderView header() {
        KnownHeader own = header;
        return own == null ? noHeader : own.view;
    }

    /**
     * Reads the header into another view, such as one of the user's own.
     *
     * @param view takes the header; valid until the next token, when it must not be asked any more
     * @param <H> the view
     * @return the view
     * @throws JsonException if the view rejects the header; this object keeps its token
     * @throws IllegalStateException if there is no token
     */
    public final <H extends JsonView> H header(H view) {
        KnownHeader own = header;
        if (own == null) {
            throw new IllegalStateException("there is no token");
        }
        own.parse(view);
        return view;
    }

    /**
     * The decoded payload.
     *
     * @return always the same object; there are no bytes in it where there is no token
     */
    public final Unverified<ByteSlice> payload() {
        return unverifiedPayload;
    }

    /**
     * What was signed: the header and the payload as they lie in the token, with the dot between them.
     *
     * @return always the same slice; empty where there is no token
     */
    public final ByteSlice signingInput() {
        return signingInput;
    }

    /**
     * The decoded signature. For ECDSA it has the form that the JDK names after IEEE P1363, as in {@code SHA256withECDSAinP1363Format}.
     *
     * @return always the same slice; empty where there is no token
     */
    public final ByteSlice signature() {
        return signature;
    }

    /**
     * Drops the token before the next one: the object is empty, and holds no reference to the array that was parsed. Parsing does the same by
     * itself, so call this only if no token follows soon. What was copied or decoded stays in its memory until the next token or {@link #erase()}.
     */
    public final void reset() {
        resetPayload();
        drop();
    }

    private void drop() {
        signingInput.forget();
        signature.forget();
        payload.forget();
        header = null;
        token = NOTHING;
        tokenStart = 0;
        tokenEnd = 0;
    }

    /**
     * Does what {@link #reset()} does, and overwrites everything that was copied or decoded. The array that was parsed stays as it is. Views that were
     * passed to {@link #header(JsonView)} are to be erased by the caller.
     */
    public final void erase() {
        headers.erase();
        erasePayload();
        drop();
        decoder.erase();
        Arrays.fill(memory, 0, used, (byte) 0);
        Arrays.fill(copy, 0, copied, (byte) 0);
        used = 0;
        copied = 0;
        if (retained() > limits.maxRetainedBytes()) {
            memory = NOTHING;
            copy = NOTHING;
            headers.giveUp();
        }
    }

    /** Does what {@link #erase()} does, and overwrites the token in the caller's array with zeros, too. */
    public final void eraseDocument() {
        Arrays.fill(token, tokenStart, tokenEnd, (byte) 0);
        erase();
    }

    /** Shows the size only: a token is a secret. */
    @Override
    public final String toString() {
        return getClass().getSimpleName() + "[" + (tokenEnd - tokenStart) + " bytes]";
    }
}
