package dev.jeton.benchmarks.peer;

import dev.jeton.benchmarks.type.TokenResponse;
import io.avaje.json.stream.BufferRecycleStrategy;
import io.avaje.jsonb.JsonType;
import io.avaje.jsonb.Jsonb;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/**
 * avaje-jsonb with the adapter that its annotation processor generates, looked up once, and with buffers kept by thread: of its
 * strategies of recycling the one that shares nothing between threads.
 */
@State(Scope.Thread)
public class AvajeJsonb implements Peer {
    private final JsonType<TokenResponse> type = Jsonb.builder()
            .bufferRecycling(BufferRecycleStrategy.THREAD_LOCAL)
            .build()
            .type(TokenResponse.class);

    @Override
    public TokenResponse read(byte[] document) {
        return type.fromJson(document);
    }

    public byte[] write(TokenResponse value) {
        return type.toJsonBytes(value);
    }
}
