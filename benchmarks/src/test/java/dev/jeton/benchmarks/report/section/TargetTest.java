package dev.jeton.benchmarks.report.section;

import static com.google.common.truth.Truth.assertThat;

import dev.jeton.benchmarks.report.data.JdkResults;
import dev.jeton.benchmarks.report.data.Results;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Bars and what the made-up sample reaches of them, worked out by hand from its medians. */
class TargetTest {
    private JdkResults newest;
    private JdkResults oldest;

    @BeforeEach
    void readSample() throws IOException {
        Results results = Results.read(Path.of("src/test/resources/report/sample"));
        newest = results.jdks().get(0);
        oldest = results.jdks().get(1);
    }

    @Test
    void atLeastIsMetByMoreAndAtMostByLess() {
        Target least = new Target("a", "b", 2, Target.Direction.AT_LEAST, "×", jdk -> Optional.empty());
        assertThat(least.isMet(2)).isTrue();
        assertThat(least.isMet(1.99)).isFalse();
        Target most = new Target("a", "b", 2, Target.Direction.AT_MOST, "×", jdk -> Optional.empty());
        assertThat(most.isMet(2)).isTrue();
        assertThat(most.isMet(2.01)).isFalse();
    }

    @Test
    void lossIsShownAsALoss() {
        assertThat(target("record, `oidc`", "fastjson2").cell(newest)).endsWith("✓");
        assertThat(target("write a record, `rfc`", "fastjson2").cell(newest)).endsWith("✓");
        assertThat(target("view, `oidc`, vectors", "simdjson, C++").cell(newest))
                .endsWith("✓");
        assertThat(target("view, slowest workload", "by hand").cell(newest)).matches("1\\.2\\d× \\(`oidc`\\) ✗");
        assertThat(target("record, members in another order", "in the declared order")
                        .cell(newest))
                .endsWith("✗");
    }

    @Test
    void whatWasNotMeasuredIsNeitherReachedNorMissed() {
        assertThat(target("view, `oidc`, vectors", "Jackson 2").cell(oldest)).isEqualTo("–");
        assertThat(target("write a record, `oidc`", "Jackson 2").cell(newest)).isEqualTo("–");
    }

    @Test
    void noiseOfTheMeasurementIsNoAllocation() {
        assertThat(target("write a record, `rfc`", "nothing").cell(newest)).isEqualTo("0 B/op ✓");
    }

    @Test
    void simdjsonIsTakenAtItsFaster() {
        double faster = Lookup.simdjson("oidc").in(newest).orElseThrow().score().value();
        double other = newest.nativeCode()
                .on("oidc")
                .method("simdjsonOnDemand")
                .orElseThrow()
                .score()
                .value();
        assertThat(faster).isLessThan(other);
        assertThat(Lookup.simdjson("rfc").in(newest).orElseThrow().method()).isEqualTo("simdjsonOnDemand");
    }

    private static Target target(String what, String against) {
        return Targets.all().stream()
                .filter(t -> t.what().equals(what) && t.against().equals(against))
                .findFirst()
                .orElseThrow();
    }
}
