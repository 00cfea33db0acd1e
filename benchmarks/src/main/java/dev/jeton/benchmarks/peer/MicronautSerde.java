package dev.jeton.benchmarks.peer;

import dev.jeton.benchmarks.type.TokenResponse;
import io.micronaut.core.type.Argument;
import io.micronaut.json.JsonMapper;
import io.micronaut.serde.ObjectMapper;
import java.io.IOException;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** Micronaut Serde over Jackson's parser, with a mapper made for the type, which has looked up its deserializer and serializer. */
@State(Scope.Thread)
public class MicronautSerde implements Peer {
    private static final Argument<TokenResponse> TYPE = Argument.of(TokenResponse.class);

    private final JsonMapper mapper = ObjectMapper.getDefault().createSpecific(TYPE);

    @Override
    public TokenResponse read(byte[] document) throws IOException {
        return mapper.readValue(document, TYPE);
    }

    public byte[] write(TokenResponse value) throws IOException {
        return mapper.writeValueAsBytes(TYPE, value);
    }
}
