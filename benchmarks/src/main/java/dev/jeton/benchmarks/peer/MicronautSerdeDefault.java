package dev.jeton.benchmarks.peer;

import dev.jeton.benchmarks.type.TokenResponse;
import io.micronaut.serde.ObjectMapper;
import java.io.IOException;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** Micronaut Serde as its guide shows it. */
@State(Scope.Thread)
public class MicronautSerdeDefault implements Peer {
    private final ObjectMapper mapper = ObjectMapper.getDefault();

    @Override
    public TokenResponse read(byte[] document) throws IOException {
        return mapper.readValue(document, TokenResponse.class);
    }

    public byte[] write(TokenResponse value) throws IOException {
        return mapper.writeValueAsBytes(value);
    }
}
