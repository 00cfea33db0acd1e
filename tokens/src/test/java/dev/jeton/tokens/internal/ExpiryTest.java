package dev.jeton.tokens.internal;

import static com.google.common.truth.Truth.assertThat;

import java.time.Instant;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

/** A lifetime of any length gives an instant that can be kept in milliseconds. */
final class ExpiryTest {
    private static final Instant NOW = Instant.parse("2026-11-21T12:00:00.123456789Z");

    @Test
    void aLifetimeEndsSoManySecondsLater() {
        assertThat(expiry(NOW, 3600)).isEqualTo(Instant.parse("2026-11-21T13:00:00.123456789Z"));
        assertThat(expiry(NOW, 0)).isEqualTo(NOW);
        assertThat(expiry(NOW, 1L << 31)).isEqualTo(NOW.plusSeconds(1L << 31));
    }

    @Test
    void aNegativeLifetimeEndedBefore() {
        assertThat(expiry(NOW, -1)).isEqualTo(NOW.minusSeconds(1));
    }

    @Test
    void noLifetimeHasNoEnd() {
        assertThat(Expiry.after(NOW, OptionalLong.empty()).isEmpty()).isTrue();
    }

    @Test
    void aHugeLifetimeEndsAtTheLastMillisecondThatIsALong() {
        assertThat(expiry(NOW, Long.MAX_VALUE).toEpochMilli()).isEqualTo(Long.MAX_VALUE);
        assertThat(expiry(NOW, Long.MAX_VALUE / 1000)).isEqualTo(Expiry.LATEST);
        assertThat(expiry(Instant.MAX, 1)).isEqualTo(Expiry.LATEST);
        assertThat(expiry(Instant.MAX, Long.MAX_VALUE)).isEqualTo(Expiry.LATEST);
    }

    @Test
    void aHugeNegativeLifetimeEndedAtTheFirstMillisecondThatIsALong() {
        assertThat(expiry(NOW, Long.MIN_VALUE).toEpochMilli()).isEqualTo(Long.MIN_VALUE);
        assertThat(expiry(Instant.EPOCH, Long.MIN_VALUE / 1000 - 1)).isEqualTo(Expiry.EARLIEST);
        assertThat(expiry(Instant.MIN, Long.MIN_VALUE)).isEqualTo(Expiry.EARLIEST);
    }

    private static Instant expiry(Instant start, long seconds) {
        return Expiry.after(start, OptionalLong.of(seconds)).orElseThrow();
    }
}
