package dev.jeton.benchmarks.result;

import static com.google.common.truth.Truth.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class MeasurementTest {
    /** Other programs of the machine only ever make a run slower, and some of them much slower. */
    @Test
    void oneSlowRunChangesNeitherMedianNorSpread() {
        for (double slowest : new double[] {7, 7_000}) {
            List<Double> runs = List.of(slowest, 1.0, 3.0, 2.0, 4.0, 5.0, 6.0);
            assertThat(Measurement.median(runs)).isEqualTo(4.0);
            assertThat(Measurement.spread(runs)).isEqualTo(2.0);
        }
    }

    @Test
    void medianOfAnEvenNumberOfRunsLiesBetweenTheMiddleOnes() {
        assertThat(Measurement.median(List.of(8.0, 1.0, 4.0, 2.0))).isEqualTo(3.0);
    }

    @Test
    void oneRunHasNoSpread() {
        assertThat(Measurement.median(List.of(7.0))).isEqualTo(7.0);
        assertThat(Measurement.spread(List.of(7.0))).isEqualTo(0.0);
    }
}
