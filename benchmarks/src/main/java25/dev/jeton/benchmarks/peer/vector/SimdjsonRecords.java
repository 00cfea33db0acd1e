package dev.jeton.benchmarks.peer.vector;

import dev.jeton.benchmarks.peer.Peer;
import dev.jeton.benchmarks.type.TokenResponse;
import org.simdjson.SimdJsonParser;

/** simdjson-java with a parser that is used again and a record as its schema. */
public final class SimdjsonRecords implements Peer {
    private final SimdJsonParser parser = new SimdJsonParser();

    @Override
    public Object read(byte[] document) {
        return parser.parse(document, document.length, SimdjsonTokenResponse.class);
    }

    @Override
    public TokenResponse asTokenResponse(Object read) {
        SimdjsonTokenResponse value = (SimdjsonTokenResponse) read;
        return new TokenResponse(
                value.accessToken(),
                value.tokenType(),
                value.expiresIn(),
                value.refreshToken(),
                value.scope(),
                value.idToken());
    }
}
