package dev.jeton.examples.gateway;

import dev.jeton.jose.JwsError;
import dev.jeton.jose.JwsView;
import dev.jeton.jose.JwtClaimsView;

/** Reads by views that are used again. */
final class JetonEngine implements TokenEngine {
    private static final int LARGEST_HEADER = 4096;

    private final BearerHeader header = new BearerHeader(LARGEST_HEADER);
    private final JwsView<JwtClaimsView> jws = new JwsView<>(JwtClaimsView::new);
    private final JwsError error = new JwsError();

    /** Reading is what is shown here. A gateway verifies the signature as well, as {@code TokenVerifier} does: by the JDK, which makes garbage. */
    @Override
    public int header(byte[] response, int responseLength, byte[] jwt, int jwtLength) {
        if (!jws.tryParse(jwt, 0, jwtLength, error)) {
            return 0;
        }
        JwtClaimsView claims = jws.claims().unverified();
        if (!claims.iss().contentEquals(Requests.ISSUER) || !claims.expText().isPresent()) {
            return 0;
        }
        return header.make(response, responseLength);
    }

    @Override
    public byte[] bytes() {
        return header.bytes();
    }
}
