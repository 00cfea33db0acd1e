package dev.jeton.benchmarks.handwritten;

import dev.jeton.benchmarks.peer.Peer;
import dev.jeton.benchmarks.type.TokenResponse;
import java.util.Objects;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** The view that was written by hand: the ceiling for {@code jetonView}. It does not write. */
@State(Scope.Thread)
public class HandWrittenView implements Peer {
    private final HandWrittenTokenView view = new HandWrittenTokenView();

    @Override
    public HandWrittenTokenView read(byte[] document) {
        view.parse(document, 0, document.length);
        return view;
    }

    @Override
    public TokenResponse asTokenResponse(Object read) {
        return record((HandWrittenTokenView) read);
    }

    static TokenResponse record(HandWrittenTokenView view) {
        return new TokenResponse(
                Objects.requireNonNull(view.text(0)),
                Objects.requireNonNull(view.text(1)),
                view.expiresIn(),
                view.text(3),
                view.text(4),
                view.text(5));
    }
}
