package dev.jeton.benchmarks.peer;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.Moshi;
import dev.jeton.benchmarks.type.TokenResponse;
import java.io.IOException;
import okio.Buffer;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** Moshi with its adapter looked up once and an Okio buffer that is used again: it reads UTF-8 straight from the buffer's segments. */
@State(Scope.Thread)
public class MoshiBuffer implements Peer {
    private final JsonAdapter<TokenResponse> adapter =
            new Moshi.Builder().build().adapter(TokenResponse.class);
    private final Buffer buffer = new Buffer();

    @Override
    public TokenResponse read(byte[] document) throws IOException {
        buffer.clear();
        return adapter.fromJson(buffer.write(document));
    }

    public byte[] write(TokenResponse value) throws IOException {
        buffer.clear();
        adapter.toJson(buffer, value);
        return buffer.readByteArray();
    }
}
