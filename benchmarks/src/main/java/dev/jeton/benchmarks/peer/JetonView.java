package dev.jeton.benchmarks.peer;

import dev.jeton.JsonWriter;
import dev.jeton.benchmarks.type.TokenResponse;
import dev.jeton.benchmarks.type.TokenResponseCodec;
import dev.jeton.benchmarks.type.TokenResponseView;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** Jeton's view: parsed again and again into the same object; written back from one that was parsed. */
@State(Scope.Thread)
public class JetonView implements Peer {
    private final TokenResponseView view = new TokenResponseView();
    private final TokenResponseView parsed = new TokenResponseView();
    private final JsonWriter writer = new JsonWriter();
    private @Nullable TokenResponse last;

    @Override
    public TokenResponseView read(byte[] document) {
        view.parse(document, 0, document.length);
        return view;
    }

    @Override
    public JsonWriter write(TokenResponse value) {
        if (value != last) {
            parsed.parse(TokenResponseCodec.INSTANCE.toBytes(value));
            last = value;
        }
        writer.reset();
        parsed.write(writer);
        return writer;
    }

    @Override
    public TokenResponse asTokenResponse(Object read) {
        return ((TokenResponseView) read).toRecord();
    }

    @Override
    public byte[] asBytes(Object written) {
        return ((JsonWriter) written).toBytes();
    }
}
