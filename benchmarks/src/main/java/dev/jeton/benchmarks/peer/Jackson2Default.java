package dev.jeton.benchmarks.peer;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.jeton.benchmarks.type.TokenResponse;
import java.io.IOException;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** Jackson 2's databind as most people call it: {@code new ObjectMapper()} and a class; only that unknown members don't fail. */
@State(Scope.Thread)
public class Jackson2Default implements Peer {
    private final ObjectMapper mapper =
            new ObjectMapper().configure(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES, false);

    @Override
    public TokenResponse read(byte[] document) throws IOException {
        return mapper.readValue(document, TokenResponse.class);
    }

    public byte[] write(TokenResponse value) throws JsonProcessingException {
        return mapper.writeValueAsBytes(value);
    }
}
