package dev.jeton.benchmarks.peer;

import dev.jeton.benchmarks.type.TokenResponse;
import io.github.wycst.wast.json.JSON;
import io.github.wycst.wast.json.options.WriteOption;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** wast as its README shows it; it has no setting that its documentation calls faster than the default. */
@State(Scope.Thread)
public class Wast implements Peer {
    @Override
    public TokenResponse read(byte[] document) {
        return JSON.parseObject(document, TokenResponse.class);
    }

    @Override
    public byte[] write(TokenResponse value) {
        return JSON.toJsonBytes(value, WriteOption.CamelCaseToUnderline);
    }
}
