package dev.jeton.benchmarks.report.chart;

import static com.google.common.truth.Truth.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class BarChartTest {
    private static final List<Bar> BARS = List.of(
            new Bar("ours", Bar.Kind.JETON, 10, 1),
            new Bar("limit", Bar.Kind.LIMIT, 5, 0),
            new Bar("theirs", Bar.Kind.LIBRARY, 40, 4));

    @Test
    void sameNumbersMakeTheSameBytes() {
        assertThat(new BarChart("title", "ns/op", BARS).svg()).isEqualTo(new BarChart("title", "ns/op", BARS).svg());
    }

    @Test
    void eachKindHasItsColour() {
        String svg = new BarChart("title", "ns/op", BARS).svg();
        assertThat(svg).contains("rgb(27,108,168)");
        assertThat(svg).contains("rgb(154,165,177)");
        assertThat(svg).contains("rgb(224,159,62)");
    }

    @Test
    void errorChangesTheChart() {
        List<Bar> surer = List.of(BARS.get(0), BARS.get(1), new Bar("theirs", Bar.Kind.LIBRARY, 40, 1));
        assertThat(new BarChart("title", "ns/op", surer).svg())
                .isNotEqualTo(new BarChart("title", "ns/op", BARS).svg());
    }
}
