package dev.jeton.benchmarks.report.chart;

import static com.google.common.truth.Truth.assertThat;

import org.junit.jupiter.api.Test;

class CompactSvgTest {
    @Test
    void pathsBecomeRelativeWithOneDecimal() {
        assertThat(CompactSvg.of("<path d=\"M10.04,20.06 L11,19.5 Q12,19 13,18.25 Z M0,0 L0,-1 Z\"/>"))
                .isEqualTo("<path d=\"m10 20.1l1-.6q1-.5 2-1.2zm-10-20.1l0-1z\"/>\n");
    }

    @Test
    void roundingDoesNotAddUpAlongAPath() {
        StringBuilder path = new StringBuilder("M0,0");
        for (int i = 1; i <= 100; i++) {
            path.append(" L").append(i * 0.04).append(",0");
        }
        String compact = CompactSvg.of("<path d=\"" + path + "\"/>");
        long tenths = compact.split("l\\.1 0", -1).length - 1;
        assertThat(tenths).isEqualTo(40);
    }

    @Test
    void otherNumbersAreRoundedToo() {
        assertThat(CompactSvg.of("  <rect x=\"1.25\" y=\"-0.04\" width=\"3\"/>"))
                .isEqualTo("<rect x=\"1.3\" y=\"0\" width=\"3\"/>\n");
    }

    @Test
    void versionOfXmlStays() {
        assertThat(CompactSvg.of("<?xml version=\"1.0\"?>")).isEqualTo("<?xml version=\"1.0\"?>\n");
    }
}
