package dev.jeton.jose;

import dev.jeton.JsonLimits;
import dev.jeton.JsonView;
import java.util.function.Supplier;

/**
 * A JWT in a compact JWS: its claims are read by a view, {@link JwtClaimsView} or one of the user's own.
 *
 * <pre>{@code
 * JwsView<MyClaimsView> jws = new JwsView<>(MyClaimsView::new);       // one a thread
 * if (jws.tryParse(tokens.idToken(), error)) {
 *     JwkView key = keys.find(jws.header().kid());
 *     ...
 * }
 * }</pre>
 *
 * <p>Everything that {@link CompactJws} says holds here. A view of the user's own that is to reject duplicates among claims that it does not
 * know, as RFC 7519 section 4 asks, collects them with {@code @Json.Extra}.
 *
 * @param <C> the view of the claims
 */
public final class JwsView<C extends JsonView> extends CompactJws {
    private final C claims;
    private final Unverified<C> unverified;

    /**
     * Makes an empty view with {@link JsonLimits#DEFAULT} for the token and its header.
     *
     * @param claims makes the view of the claims, which has limits of its own; called once
     */
    public JwsView(Supplier<? extends C> claims) {
        this(claims, JsonLimits.DEFAULT);
    }

    /**
     * Makes an empty view.
     *
     * @param claims makes the view of the claims, which has limits of its own; called once
     * @param limits how large tokens and their headers may be
     */
    public JwsView(Supplier<? extends C> claims, JsonLimits limits) {
        super(limits);
        this.claims = claims.get();
        this.unverified = new Unverified<>(this.claims);
    }

    /**
     * The claims.
     *
     * @return always the same object; the view in it is empty where there is no token
     */
    public Unverified<C> claims() {
        return unverified;
    }

    @Override
    boolean readPayload(byte[] bytes, int from, int to, JwsError error) {
        return claims.tryParse(bytes, from, to - from, error.json());
    }

    @Override
    void resetPayload() {
        claims.reset();
    }

    @Override
    void erasePayload() {
        claims.erase();
    }
}
