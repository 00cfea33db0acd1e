package dev.jeton.benchmarks.document;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import dev.jeton.benchmarks.type.TokenResponse;
import dev.jeton.benchmarks.type.TokenResponseCodec;
import java.io.ByteArrayOutputStream;
import java.util.IdentityHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The strings of a token response in one array, decoded, and where each of them lies: what is left to do when a document was read, its strings and its
 * record. Nothing looks for quotes or escapes; what has nothing but ASCII is copied as that, as every library may do that has looked at it.
 */
public final class KnownStrings {
    private final byte[] bytes;
    private final int[] ends;
    private final boolean ascii;
    private final long expiresIn;

    private KnownStrings(TokenResponse response) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        @Nullable
        String[] strings = {
            response.accessToken(), response.tokenType(), response.refreshToken(), response.scope(), response.idToken()
        };
        ends = new int[strings.length + 1];
        for (int index = 0; index < strings.length; index++) {
            String text = strings[index];
            all.writeBytes(text == null ? new byte[0] : text.getBytes(UTF_8));
            // A negative end is one of a string that is absent.
            ends[index + 1] = text == null ? -all.size() : all.size();
        }
        bytes = all.toByteArray();
        ascii = new String(bytes, UTF_8).length() == bytes.length;
        expiresIn = response.expiresIn();
    }

    /** Takes documents, which may be the same several times. */
    public static KnownStrings[] of(byte[]... documents) {
        Map<byte[], KnownStrings> known = new IdentityHashMap<>();
        KnownStrings[] all = new KnownStrings[documents.length];
        for (int index = 0; index < documents.length; index++) {
            all[index] = known.computeIfAbsent(
                    documents[index], document -> new KnownStrings(TokenResponseCodec.INSTANCE.read(document)));
        }
        return all;
    }

    /** Makes the record and its strings. */
    @SuppressWarnings("NullAway") // An access token and its type are always there.
    public TokenResponse make() {
        return new TokenResponse(string(0), string(1), expiresIn, string(2), string(3), string(4));
    }

    private @Nullable String string(int index) {
        int from = Math.abs(ends[index]);
        int end = ends[index + 1];
        return end < 0 ? null : new String(bytes, from, end - from, ascii ? ISO_8859_1 : UTF_8);
    }
}
