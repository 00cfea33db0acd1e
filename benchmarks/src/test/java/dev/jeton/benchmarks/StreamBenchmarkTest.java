package dev.jeton.benchmarks;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Streams find what is in the lines. */
class StreamBenchmarkTest {
    static Stream<BenchmarkCase> cases() {
        return BenchmarkCase.all(StreamBenchmark.class).stream();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void everyWayFindsTheSame(BenchmarkCase benchmark) {
        List<String> methods = benchmark.methods();
        assertThat(methods).hasSize(4);
        Object expected = benchmark.run("wholeLines");
        // A thousand lifetimes from 3,541 to 3,600, and as many tokens of 22 characters.
        assertThat((long) expected).isGreaterThan(1_000L * (3_541 + 22));
        for (String method : methods) {
            assertWithMessage(method).that(benchmark.run(method)).isEqualTo(expected);
        }
    }
}
