package dev.jeton.benchmarks.peer;

import com.dslplatform.json.DslJson;
import dev.jeton.benchmarks.type.TokenResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** dsl-json as its README shows it: the generated converter through {@code deserialize} and {@code serialize}. */
@State(Scope.Thread)
public class DslJsonDefault implements Peer {
    private final DslJson<Object> json = new DslJson<>();

    @Override
    public TokenResponse read(byte[] document) throws IOException {
        return json.deserialize(TokenResponse.class, document, document.length);
    }

    public byte[] write(TokenResponse value) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        json.serialize(value, bytes);
        return bytes.toByteArray();
    }
}
