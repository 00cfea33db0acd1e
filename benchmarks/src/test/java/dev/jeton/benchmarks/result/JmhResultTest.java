package dev.jeton.benchmarks.result;

import static com.google.common.truth.Truth.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class JmhResultTest {
    @Test
    void jmhsFileIsReadAndItsRawSamplesBecomeOneMedianAFork() {
        String json = """
            [ {
              "jmhVersion" : "1.37",
              "benchmark" : "dev.jeton.benchmarks.ReadBenchmark.gson",
              "mode" : "avgt", "forks" : 2, "jvmArgs" : [ "-Xms1g" ],
              "params" : { "workload" : "rfc" },
              "primaryMetric" : {
                "score" : 4.0, "scoreError" : "NaN", "scoreConfidence" : [ "NaN", "NaN" ],
                "scorePercentiles" : { "0.0" : 1.0 }, "scoreUnit" : "ns/op",
                "rawData" : [ [ 1.0, 9.0, 2.0 ], [ 5.0, 6.0, 7.0 ] ]
              },
              "secondaryMetrics" : {
                "gc.alloc.rate" : { "score" : 1.0, "scoreError" : "NaN", "scoreUnit" : "MB/sec", "rawData" : [ [ 3.0 ], [ 4.0 ] ] },
                "gc.alloc.rate.norm" : { "score" : 1.0, "scoreError" : 0.0, "scoreUnit" : "B/op", "rawData" : [ [ 160.0 ], [ 160.0 ] ] }
              }
            } ]
            """;

        Measurement measured =
                JmhResultCodec.INSTANCE.list().read(json).get(0).measurement(true, "3 + 3 iterations of 1 ms");

        assertThat(measured)
                .isEqualTo(new Measurement(
                        "ReadBenchmark.gson",
                        Map.of("workload", "rfc"),
                        true,
                        "ns/op",
                        List.of(2.0, 6.0),
                        4.0,
                        Map.of("B/op", 160.0),
                        "3 + 3 iterations of 1 ms"));
        assertThat(measured.value()).isEqualTo(4.0);
        assertThat(measured.error()).isEqualTo(2.0);
    }

    @Test
    void resultsWithoutParametersAndWithoutTheProfilerAreReadToo() {
        String json = """
            [ {
              "benchmark" : "dev.jeton.benchmarks.SomeBenchmark.gson", "mode" : "avgt",
              "primaryMetric" : { "score" : 7.5, "scoreUnit" : "ms/op", "rawData" : [ [ 7.5 ] ] },
              "secondaryMetrics" : { }
            } ]
            """;

        Measurement measured = JmhResultCodec.INSTANCE.list().read(json).get(0).measurement(false, "");

        assertThat(measured.benchmark()).isEqualTo("SomeBenchmark.gson");
        assertThat(measured.workload()).isEmpty();
        assertThat(measured.error()).isEqualTo(0.0);
        assertThat(measured.metrics()).isEmpty();
    }
}
