package dev.jeton.benchmarks;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import dev.jeton.benchmarks.type.TokenResponse;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** All libraries find the same thousand responses. */
class ManyResponsesBenchmarkTest {
    static Stream<BenchmarkCase> cases() {
        return BenchmarkCase.all(ManyResponsesBenchmark.class).stream();
    }

    @ParameterizedTest
    @MethodSource("cases")
    @SuppressWarnings("unchecked") // What that method says that it returns.
    void allLibrariesFindTheSame(BenchmarkCase benchmark) {
        List<TokenResponse> expected = (List<TokenResponse>) benchmark.run("jetonRecord");
        assertThat(expected).hasSize(1_000);
        assertThat(expected).containsNoDuplicates();
        for (String method : benchmark.methods()) {
            Object result = benchmark.run(method);
            if (method.equals("jetonView")) {
                assertThat(result).isEqualTo(sum(expected));
            } else {
                assertWithMessage(method).that(result).isEqualTo(expected);
            }
        }
    }

    private static long sum(List<TokenResponse> responses) {
        return responses.stream()
                .mapToLong(response ->
                        response.expiresIn() + response.accessToken().length())
                .sum();
    }
}
