package dev.jeton.benchmarks;

import static com.google.common.truth.Truth.assertThat;

import dev.jeton.benchmarks.document.GrowingDocuments;
import dev.jeton.benchmarks.type.GrowingFraction;
import dev.jeton.benchmarks.type.GrowingInteger;
import dev.jeton.benchmarks.type.GrowingList;
import dev.jeton.benchmarks.type.GrowingMembers;
import dev.jeton.benchmarks.type.GrowingText;
import dev.jeton.benchmarks.type.RealmAccess;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is measured has the size that it is measured for, and passes the limits; here it is small. */
class ScalingBenchmarkTest {
    /** More than JsonLimits allows by default in a number, less than takes time. */
    private static final List<String> SIZES = List.of("1000", "20000");

    static Stream<BenchmarkCase> cases() {
        return BenchmarkCase.all(ScalingBenchmark.class, Map.of("size", SIZES)).stream();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void recordsAreAsLargeAsTheSizeSays(BenchmarkCase benchmark) {
        int size = Integer.parseInt(benchmark.parameters().get("size"));
        Object read = benchmark.run("jetonRecord");
        if (read instanceof GrowingFraction fraction) {
            assertThat(fraction.value()).isEqualTo(0.12345678912345678);
        } else {
            assertThat(sizeOf(read)).isEqualTo(read instanceof GrowingInteger ? size / 100 : size);
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void viewsReadAsMuch(BenchmarkCase benchmark) throws ReflectiveOperationException {
        Object view = benchmark.run("jetonView");
        assertThat(view.getClass().getMethod("toValue").invoke(view)).isEqualTo(benchmark.run("jetonRecord"));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void nothingIsMadeOfWhatIsSkipped(BenchmarkCase benchmark) {
        assertThat(benchmark.run("jetonSkipped")).isEqualTo(new RealmAccess(null));
    }

    /** Else a ratio of times would be no ratio of sizes. */
    @ParameterizedTest
    @MethodSource("cases")
    void documentsGrowWithTheirSize(BenchmarkCase benchmark) {
        String workload = benchmark.parameters().get("workload");
        double ratio =
                (double) GrowingDocuments.of(workload, 40_000).length / GrowingDocuments.of(workload, 20_000).length;
        assertThat(ratio).isWithin(0.01).of(2);
    }

    private static int sizeOf(Object read) {
        if (read instanceof GrowingMembers members) {
            return members.members().size();
        } else if (read instanceof GrowingInteger integer) {
            return integer.value().toString().length();
        } else if (read instanceof GrowingText text) {
            return text.value().length();
        } else {
            return ((GrowingList) read).value().size();
        }
    }
}
