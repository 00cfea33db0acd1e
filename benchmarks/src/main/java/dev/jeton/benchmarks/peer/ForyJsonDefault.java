package dev.jeton.benchmarks.peer;

import dev.jeton.benchmarks.type.TokenResponse;
import org.apache.fory.json.ForyJson;
import org.apache.fory.json.PropertyNamingStrategy;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** Apache Fory's JSON as its README shows it; only that names are in snake case. */
@State(Scope.Thread)
public class ForyJsonDefault implements Peer {
    private final ForyJson json = ForyJson.builder()
            .withPropertyNamingStrategy(PropertyNamingStrategy.SNAKE_CASE)
            .build();

    @Override
    public TokenResponse read(byte[] document) {
        return json.fromJson(document, TokenResponse.class);
    }

    public byte[] write(TokenResponse value) {
        return json.toJsonBytes(value);
    }
}
