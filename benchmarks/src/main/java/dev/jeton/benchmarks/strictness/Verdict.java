package dev.jeton.benchmarks.strictness;

import java.util.Locale;

/** What a library does with a document. */
public enum Verdict {
    /** It returns a value, though the document is wrong. */
    ACCEPTS,
    /** It throws. */
    REJECTS,
    /** It takes the member that the document asks about for the access token. */
    BINDS,
    /** It takes it for a member that it doesn't know. */
    MISSES;

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
