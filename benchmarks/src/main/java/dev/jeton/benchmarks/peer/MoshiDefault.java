package dev.jeton.benchmarks.peer;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.Moshi;
import dev.jeton.benchmarks.type.TokenResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** Moshi as its README shows it: an adapter that reads and writes strings. */
@State(Scope.Thread)
public class MoshiDefault implements Peer {
    private final JsonAdapter<TokenResponse> adapter =
            new Moshi.Builder().build().adapter(TokenResponse.class);

    @Override
    public TokenResponse read(byte[] document) throws IOException {
        return adapter.fromJson(new String(document, StandardCharsets.UTF_8));
    }

    public byte[] write(TokenResponse value) {
        return adapter.toJson(value).getBytes(StandardCharsets.UTF_8);
    }
}
