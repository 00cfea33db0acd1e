package dev.jeton.benchmarks.peer;

import dev.jeton.benchmarks.type.TokenResponse;
import io.avaje.jsonb.Jsonb;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** avaje-jsonb as its README shows it. */
@State(Scope.Thread)
public class AvajeJsonbDefault implements Peer {
    private final Jsonb jsonb = Jsonb.instance();

    @Override
    public TokenResponse read(byte[] document) {
        return jsonb.type(TokenResponse.class).fromJson(document);
    }

    public byte[] write(TokenResponse value) {
        return jsonb.toJsonBytes(value);
    }
}
