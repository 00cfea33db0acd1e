package dev.jeton.benchmarks.peer;

import dev.jeton.JsonWriter;
import dev.jeton.benchmarks.type.TokenResponse;
import dev.jeton.benchmarks.type.TokenResponseCodec;
import dev.jeton.benchmarks.type.TokenResponseView;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** Jeton's view: parsed again and again into the same object; written back from the one that was parsed for each response. */
@State(Scope.Thread)
public class JetonView implements Peer {
    private final TokenResponseView view = new TokenResponseView();
    private final JsonWriter writer = JsonWriter.create();

    @Override
    public TokenResponseView read(byte[] document) {
        view.parse(document, 0, document.length);
        return view;
    }

    /** Writes a response from a view. */
    public JsonWriter write(WriteInput input) {
        writer.reset();
        input.form(TokenResponseView.class, JetonView::parsed).write(writer);
        return writer;
    }

    private static TokenResponseView parsed(TokenResponse response) {
        TokenResponseView parsed = new TokenResponseView();
        parsed.parse(TokenResponseCodec.INSTANCE.toBytes(response));
        return parsed;
    }

    @Override
    public TokenResponse asTokenResponse(Object read) {
        return ((TokenResponseView) read).toValue();
    }

    @Override
    public byte[] asBytes(Object written) {
        return ((JsonWriter) written).toBytes();
    }
}
