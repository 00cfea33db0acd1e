package dev.jeton.benchmarks.peer;

import dev.jeton.JsonReader;
import dev.jeton.JsonWriter;
import dev.jeton.benchmarks.type.TokenResponse;
import dev.jeton.benchmarks.type.TokenResponseCodec;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** Jeton's codec with a reader and a writer that are used again, as its README shows it. */
@State(Scope.Thread)
public class JetonRecord implements Peer {
    private final JsonReader reader = JsonReader.create();
    private final JsonWriter writer = JsonWriter.create();

    @Override
    public TokenResponse read(byte[] document) {
        return TokenResponseCodec.INSTANCE.read(reader.reset(document));
    }

    public JsonWriter write(TokenResponse value) {
        TokenResponseCodec.INSTANCE.write(value, writer);
        return writer;
    }

    @Override
    public byte[] asBytes(Object written) {
        return ((JsonWriter) written).toBytes();
    }
}
