package dev.jeton.tokens.internal;

import java.time.Duration;
import java.util.OptionalLong;

/** How often a client may ask: RFC 8628 sections 3.2 and 3.5, which CIBA sections 7.3 and 11 repeat. */
public final class Polling {
    /** Where the server names no interval. */
    public static final int DEFAULT_SECONDS = 5;

    /** What {@code slow_down} adds. */
    private static final int SLOW_DOWN_SECONDS = 5;

    private Polling() {}

    /**
     * The interval that a server named.
     *
     * @param seconds what it said
     * @return that long; {@link #DEFAULT_SECONDS} where it said nothing or a negative number
     */
    public static Duration interval(OptionalLong seconds) {
        return isUsable(seconds) ? Duration.ofSeconds(seconds.getAsLong()) : Duration.ofSeconds(DEFAULT_SECONDS);
    }

    /**
     * The interval after {@code slow_down}.
     *
     * @param current the interval so far
     * @param seconds the one that the server named beside the error, if it did
     * @return five seconds more than so far, or the named one where that is longer; limited to what a {@code Duration} can express
     */
    public static Duration slowedDown(Duration current, OptionalLong seconds) {
        Duration longer = current.toSeconds() > Long.MAX_VALUE - SLOW_DOWN_SECONDS
                ? current
                : current.plusSeconds(SLOW_DOWN_SECONDS);
        if (isUsable(seconds)) {
            Duration named = Duration.ofSeconds(seconds.getAsLong());
            return named.compareTo(longer) > 0 ? named : longer;
        }
        return longer;
    }

    private static boolean isUsable(OptionalLong seconds) {
        return seconds.isPresent() && seconds.getAsLong() >= 0;
    }
}
