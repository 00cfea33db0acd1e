package dev.jeton.tokens.internal;

import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;

/** Turns lifetimes into instants. Servers send any number; the result saturates and never wraps. */
public final class Expiry {
    /** The last instant whose {@link Instant#toEpochMilli()} is a long: who saves expiry times saves milliseconds. */
    static final Instant LATEST = Instant.ofEpochMilli(Long.MAX_VALUE);

    static final Instant EARLIEST = Instant.ofEpochMilli(Long.MIN_VALUE);

    private Expiry() {}

    /**
     * When a lifetime ends.
     *
     * @param start when it starts
     * @param seconds its length; negative for one that ended before it started
     * @return the end, no later than {@link #LATEST} and no earlier than {@link #EARLIEST}; empty where there is no lifetime
     */
    public static Optional<Instant> after(Instant start, OptionalLong seconds) {
        return seconds.isPresent() ? Optional.of(after(start, seconds.getAsLong())) : Optional.empty();
    }

    /**
     * A point in time as servers give it.
     *
     * @param seconds since the epoch
     * @return the instant, no later than {@link #LATEST} and no earlier than {@link #EARLIEST}; empty where there is none
     */
    public static Optional<Instant> at(OptionalLong seconds) {
        return after(Instant.EPOCH, seconds);
    }

    /**
     * The same for members whose 0 means that there is none.
     *
     * @param seconds since the epoch
     * @return as {@link #at(OptionalLong)}, but empty for 0
     */
    public static Optional<Instant> atUnlessZero(OptionalLong seconds) {
        return seconds.isPresent() && seconds.getAsLong() == 0 ? Optional.empty() : at(seconds);
    }

    /**
     * The same for members in milliseconds whose 0 means that there is none.
     *
     * @param millis since the epoch
     * @return the instant; empty for 0 and where there is none
     */
    public static Optional<Instant> atMillisUnlessZero(OptionalLong millis) {
        return millis.isPresent() && millis.getAsLong() != 0
                ? Optional.of(Instant.ofEpochMilli(millis.getAsLong()))
                : Optional.empty();
    }

    private static Instant after(Instant start, long seconds) {
        long from = start.getEpochSecond();
        long end = from + seconds;
        boolean wrapped = ((from ^ end) & (seconds ^ end)) < 0;
        if (wrapped) {
            return seconds < 0 ? EARLIEST : LATEST;
        }
        if (end >= LATEST.getEpochSecond()) {
            return LATEST;
        }
        return end <= EARLIEST.getEpochSecond() ? EARLIEST : Instant.ofEpochSecond(end, start.getNano());
    }
}
