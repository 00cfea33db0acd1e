package dev.jeton.jose;

import dev.jeton.JsonLimits;
import dev.jeton.JsonView;
import dev.jeton.Utf8Slice;
import java.util.Arrays;

/** A header: its characters in a token, what they stand for, and the view that has read that. */
final class KnownHeader {
    /** The most characters that are compared with the next token's. A longer header is mostly one that no other token has. */
    private static final int LONGEST = 1024;

    private static final byte[] NOTHING = {};

    final JoseHeaderView view;

    /** The characters of a header that was accepted. Behind {@code length} there are only zeros; it is 0 where there is no such header. */
    private byte[] characters = NOTHING;

    private int length;

    /** The decoded header. Behind {@code used} there are only zeros. */
    private byte[] bytes = NOTHING;

    private int end;
    private int used;

    KnownHeader(JsonLimits limits) {
        this.view = new JoseHeaderView(limits);
    }

    /** How many characters the header has; 0 where it is not known. */
    int length() {
        return length;
    }

    /** Whether a token starts with this header. */
    boolean startsAt(byte[] token, int from, int to) {
        int dot = from + length;
        return length > 0
                && dot < to
                && token[dot] == '.'
                && Arrays.equals(token, from, dot, characters, 0, length)
                && !view.isEmpty();
    }

    /** Decodes a header in place of the one before. Returns whether it is in base64url. */
    boolean decode(byte[] token, int from, int to) {
        forgetCharacters();
        int size = CheckingDecoder.room(to - from);
        if (bytes.length < size) {
            eraseBytes();
            bytes = new byte[size + size / 2];
        }
        used = Math.max(used, size);
        end = CheckingDecoder.decode(token, from, to, bytes, 0);
        return end >= 0;
    }

    /** Reads the decoded header. Returns whether it is accepted. */
    boolean read(JwsError error) {
        if (!view.tryParse(bytes, 0, end, error.json())) {
            return error.takeJson(JwsErrorCode.INVALID_HEADER, 0);
        }
        if (view.hasB64() && !isTrue(view.b64())) {
            return error.take(JwsErrorCode.UNENCODED_PAYLOAD, 0);
        }
        return !view.hasCrit() || error.take(JwsErrorCode.CRITICAL_HEADER, 0);
    }

    private static boolean isTrue(Utf8Slice json) {
        return json.contentEquals("true");
    }

    /** Keeps the characters of the header, which was accepted, so that it is known the next time. */
    void remember(byte[] token, int from, int to) {
        int size = to - from;
        if (size > LONGEST) {
            return;
        }
        if (characters.length < size) {
            characters = new byte[Math.min(LONGEST, size + size / 2)];
        }
        System.arraycopy(token, from, characters, 0, size);
        length = size;
    }

    /** Reads the header into another view. */
    void parse(JsonView other) {
        other.parse(bytes, 0, end);
    }

    /** How much memory it holds. */
    int retained() {
        return characters.length + bytes.length;
    }

    private void forgetCharacters() {
        Arrays.fill(characters, 0, length, (byte) 0);
        length = 0;
    }

    private void eraseBytes() {
        Arrays.fill(bytes, 0, used, (byte) 0);
        used = 0;
        end = 0;
    }

    /** Forgets the header, and overwrites what was copied or decoded of it. */
    void erase() {
        if (used > 0) {
            view.erase();
            forgetCharacters();
            eraseBytes();
        }
    }

    /** Gives up the memory of a header that was erased. */
    void giveUp() {
        characters = NOTHING;
        bytes = NOTHING;
    }
}
