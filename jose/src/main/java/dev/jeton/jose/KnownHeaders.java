package dev.jeton.jose;

import dev.jeton.JsonLimits;
import org.jspecify.annotations.Nullable;

/** The headers of the last tokens. A server sees few different ones, so that most are known: they need not be decoded and read again. */
final class KnownHeaders {
    /** How many are kept: a few issuers, each with a key that is about to be replaced. */
    private static final int MOST = 8;

    private final JsonLimits limits;
    private final @Nullable KnownHeader[] headers = new @Nullable KnownHeader[MOST];

    /** The index of the header that was found or taken last. */
    private int last;

    private long retained;

    KnownHeaders(JsonLimits limits) {
        this.limits = limits;
    }

    /** The known header that a token starts with, or null. */
    @Nullable
    KnownHeader find(byte[] token, int from, int to) {
        for (int step = 0; step < MOST; step++) {
            int index = last - step & MOST - 1;
            KnownHeader header = headers[index];
            if (header != null && header.startsAt(token, from, to)) {
                last = index;
                return header;
            }
        }
        return null;
    }

    /** One for a header that is not known; another one is no longer known then. */
    KnownHeader take() {
        last = last + 1 & MOST - 1;
        KnownHeader header = headers[last];
        if (header == null) {
            header = new KnownHeader(limits);
            headers[last] = header;
        }
        return header;
    }

    /** Keeps a header that was accepted, so that it is known the next time. */
    void remember(KnownHeader header, byte[] token, int from, int to) {
        header.remember(token, from, to);
        retained = 0;
        for (KnownHeader kept : headers) {
            retained += kept == null ? 0 : kept.retained();
        }
    }

    /** How much memory all of them hold. */
    long retained() {
        return retained;
    }

    /** Forgets all of them, and overwrites what was copied or decoded. */
    void erase() {
        for (KnownHeader header : headers) {
            if (header != null) {
                header.erase();
            }
        }
    }

    /** Does the same, and gives up their memory. */
    void giveUp() {
        erase();
        for (KnownHeader header : headers) {
            if (header != null) {
                header.giveUp();
            }
        }
        retained = 0;
    }
}
