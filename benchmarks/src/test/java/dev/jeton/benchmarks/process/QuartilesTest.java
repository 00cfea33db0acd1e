package dev.jeton.benchmarks.process;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;

class QuartilesTest {

    @Test
    void oneSlowRunChangesNeitherMedianNorSpread() {
        assertThat(Quartiles.of(List.of(5.0, 1.0, 3.0, 2.0, 4.0))).isEqualTo(new Quartiles(2, 3, 4));
        assertThat(Quartiles.of(List.of(5_000.0, 1.0, 3.0, 2.0, 4.0))).isEqualTo(new Quartiles(2, 3, 4));
        assertThat(new Quartiles(2, 3, 4).spread()).isEqualTo(1.0);
    }

    @Test
    void medianOfAnEvenNumberOfRunsLiesBetweenTheMiddleOnes() {
        assertThat(Quartiles.of(List.of(1.0, 2.0, 4.0, 8.0))).isEqualTo(new Quartiles(1.75, 3, 5));
    }

    @Test
    void oneRunHasNoSpread() {
        Quartiles quartiles = Quartiles.of(List.of(7.0));

        assertThat(quartiles.median()).isEqualTo(7.0);
        assertThat(quartiles.spread()).isEqualTo(0.0);
    }

    @Test
    void noRunIsAnError() {
        assertThrows(IllegalArgumentException.class, () -> Quartiles.of(List.of()));
    }
}
