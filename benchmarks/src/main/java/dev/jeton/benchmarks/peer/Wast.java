package dev.jeton.benchmarks.peer;

import dev.jeton.benchmarks.type.TokenResponse;
import io.github.wycst.wast.json.JSON;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/**
 * wast as its README shows it; it has no setting that its documentation calls faster than the default. Where the JVM was started with
 * {@code --add-modules jdk.incubator.vector} it uses vectors, as Jeton does, so that it is measured both ways in the same two runs.
 */
@State(Scope.Thread)
public class Wast implements Peer {
    @Override
    public TokenResponse read(byte[] document) {
        return JSON.parseObject(document, TokenResponse.class);
    }

    public byte[] write(TokenResponse value) {
        return JSON.toJsonBytes(value);
    }

    /** For a record, wast makes an empty string of one that is absent or null. */
    @Override
    public TokenResponse asTokenResponse(Object read) {
        TokenResponse value = (TokenResponse) read;
        return new TokenResponse(
                value.accessToken(),
                value.tokenType(),
                value.expiresIn(),
                nullIfEmpty(value.refreshToken()),
                nullIfEmpty(value.scope()),
                nullIfEmpty(value.idToken()));
    }

    private static @Nullable String nullIfEmpty(@Nullable String text) {
        return text == null || text.isEmpty() ? null : text;
    }
}
