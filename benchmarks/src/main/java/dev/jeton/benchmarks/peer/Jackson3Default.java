package dev.jeton.benchmarks.peer;

import dev.jeton.benchmarks.type.TokenResponse;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import tools.jackson.databind.json.JsonMapper;

/** Jackson 3's databind as most people call it: {@code new JsonMapper()} and a class. */
@State(Scope.Thread)
public class Jackson3Default implements Peer {
    private final JsonMapper mapper = new JsonMapper();

    @Override
    public TokenResponse read(byte[] document) {
        return mapper.readValue(document, TokenResponse.class);
    }

    public byte[] write(TokenResponse value) {
        return mapper.writeValueAsBytes(value);
    }
}
