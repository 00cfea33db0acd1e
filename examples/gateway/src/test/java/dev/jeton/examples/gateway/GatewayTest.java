package dev.jeton.examples.gateway;

import static com.google.common.truth.Truth.assertThat;

import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The gateway under load for a short time, in the heap that its page speaks of. */
@Timeout(value = 2, unit = TimeUnit.MINUTES)
class GatewayTest {
    private static final long HEAP = 64L << 20;
    private static final int SECONDS = 5;

    @Test
    void theParserMakesNoGarbageUnderLoadInAHeapOf64Megabytes() throws Exception {
        assertThat(Runtime.getRuntime().maxMemory()).isAtMost(HEAP);

        Gateway.Result result = Gateway.run(JetonEngine::new, SECONDS);

        assertThat(result.parserBytesOfARequest()).isEqualTo(0);
        assertThat(result.requests()).isGreaterThan(100);
        // The clients' first requests lie before the server's counting or behind it.
        assertThat(result.latencies().count()).isGreaterThan(100);
        assertThat(result.latencies().quantile(0.999))
                .isAtMost(result.latencies().longest());
        assertThat(result.told()).contains(" 0 B a request from the parser");
    }

    /** The counter counts. */
    @Test
    void jacksonMakesGarbageInTheSamePlace() throws Exception {
        Gateway.Result result = Gateway.run(JacksonEngine::new, 2);

        assertThat(result.parserBytesOfARequest()).isGreaterThan(1_000);
        assertThat(result.loopBytes()).isGreaterThan(result.parserBytes());
    }

    @Test
    void quantilesAreAtMostThreePercentTooLarge() {
        Latencies latencies = new Latencies();
        for (int nanos = 1; nanos <= 100_000; nanos++) {
            latencies.add(nanos);
        }
        for (double share : new double[] {0.1, 0.5, 0.99, 0.999, 1}) {
            long exact = Math.round(share * 100_000);
            assertThat(latencies.quantile(share)).isAtLeast(exact);
            assertThat(latencies.quantile(share)).isAtMost(exact + exact / 30 + 1);
        }
        assertThat(latencies.longest()).isEqualTo(100_000);
        assertThat(new Latencies().quantile(0.5)).isEqualTo(0);
    }
}
