package dev.jeton.benchmarks.strictness;

import static dev.jeton.benchmarks.strictness.Verdict.ACCEPTS;
import static dev.jeton.benchmarks.strictness.Verdict.BINDS;
import static dev.jeton.benchmarks.strictness.Verdict.MISSES;
import static dev.jeton.benchmarks.strictness.Verdict.REJECTS;

import dev.jeton.benchmarks.peer.Peer;
import dev.jeton.benchmarks.type.TokenResponse;

/**
 * A document that tells a strict reader from a lenient one.
 *
 * @param name what is wrong or unusual about it, as the report shows it
 * @param document its bytes
 * @param right what RFC 8259 asks for, and Jeton does
 */
public record Trap(String name, byte[] document, Verdict right) {
    /** The value of the member that may or may not be the access token. */
    static final String ASKED = "asked";

    /** Asks a library. */
    Verdict verdict(Peer peer) {
        TokenResponse value;
        try {
            value = peer.asTokenResponse(peer.read(document));
        } catch (Exception rejected) {
            return REJECTS;
        }
        if (right == REJECTS) {
            return ACCEPTS;
        }
        return ASKED.equals(value.accessToken()) ? BINDS : MISSES;
    }
}
