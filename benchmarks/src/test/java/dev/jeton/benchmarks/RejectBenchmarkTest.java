package dev.jeton.benchmarks;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import dev.jeton.JsonError;
import dev.jeton.JsonErrorCode;
import dev.jeton.JsonException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Which times are times of a rejection. */
class RejectBenchmarkTest {
    private static final List<String> ALL =
            List.of("avajeJsonb", "dslJson", "fastjson2", "jackson2", "jackson3", "jetonRecord", "jetonView");

    /**
     * Which libraries accept which damage of which document, with what is their default; of those that are not here none does. Jackson
     * 2 can't set a component again once it has all that the constructor takes, which {@code oidc} has and {@code rfc} has not.
     */
    private static final Map<String, List<String>> ACCEPTED = Map.of(
            "rfc duplicate",
            List.of("avajeJsonb", "dslJson", "fastjson2", "jackson2", "jackson3"),
            "oidc duplicate",
            List.of("avajeJsonb", "dslJson", "fastjson2", "jackson3"));

    private static final Map<String, JsonErrorCode> CODES = Map.of(
            "truncated", JsonErrorCode.UNEXPECTED_END,
            "duplicate", JsonErrorCode.DUPLICATE_MEMBER,
            "badEscape", JsonErrorCode.INVALID_ESCAPE,
            "deep", JsonErrorCode.TOO_DEEP);

    static Stream<BenchmarkCase> cases() {
        return BenchmarkCase.all(RejectBenchmark.class).stream();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void onlyThoseListedAccept(BenchmarkCase benchmark) {
        String document = benchmark.parameters().get("workload") + " "
                + benchmark.parameters().get("damage");
        List<String> accepting = benchmark.methods().stream()
                .filter(method -> accepts(benchmark.run(method)))
                .toList();
        List<String> expected = isDamaged(benchmark) ? ACCEPTED.getOrDefault(document, List.of()) : ALL;
        assertThat(accepting).containsExactlyElementsIn(expected);
    }

    /** Nobody should have to catch that. */
    @ParameterizedTest
    @MethodSource("cases")
    void onlyThoseListedOverflowTheStack(BenchmarkCase benchmark) {
        boolean deep = "deep".equals(benchmark.parameters().get("damage"));
        List<String> overflowing = benchmark.methods().stream()
                .filter(method -> benchmark.run(method) instanceof StackOverflowError)
                .toList();
        assertThat(overflowing)
                .containsExactlyElementsIn(deep ? List.of("avajeJsonb", "dslJson", "fastjson2") : List.of());
    }

    private static boolean accepts(Object result) {
        return !(result instanceof Throwable || result instanceof JsonError);
    }

    static Stream<BenchmarkCase> damaged() {
        return cases().filter(RejectBenchmarkTest::isDamaged);
    }

    private static boolean isDamaged(BenchmarkCase benchmark) {
        return CODES.containsKey(benchmark.parameters().get("damage"));
    }

    @ParameterizedTest
    @MethodSource("damaged")
    void jetonSaysWhatIsWrong(BenchmarkCase benchmark) {
        JsonErrorCode code = CODES.get(benchmark.parameters().get("damage"));
        assertThat(((JsonException) benchmark.run("jetonRecord")).code()).isEqualTo(code);
        assertThat(((JsonError) benchmark.run("jetonView")).code()).isEqualTo(code);
    }

    /** What is used again must be as before: else the second rejection would be another one. */
    @ParameterizedTest
    @MethodSource("cases")
    void rejectionIsTheSameTheSecondTime(BenchmarkCase benchmark) {
        for (String method : benchmark.methods()) {
            String first = benchmark.run(method).toString();
            assertWithMessage(method).that(benchmark.run(method).toString()).isEqualTo(first);
        }
    }
}
