package dev.jeton.benchmarks.peer;

import dev.jeton.benchmarks.type.TokenResponse;
import org.apache.fory.json.ForyJson;
import org.apache.fory.json.PropertyNamingStrategy;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/**
 * Apache Fory's JSON with code made at run time before the first use instead of beside it, and one pooled state, since one thread calls
 * it. Its builder's documentation names these for throughput.
 */
@State(Scope.Thread)
public class ForyJsonGenerated implements Peer {
    private final ForyJson json = ForyJson.builder()
            .withPropertyNamingStrategy(PropertyNamingStrategy.SNAKE_CASE)
            .withCodegen(true)
            .withAsyncCompilation(false)
            .withConcurrencyLevel(1)
            .build();

    @Override
    public TokenResponse read(byte[] document) {
        return json.fromJson(document, TokenResponse.class);
    }

    public byte[] write(TokenResponse value) {
        return json.toJsonBytes(value);
    }
}
