package dev.jeton.benchmarks;

import static com.google.common.truth.Truth.assertThat;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextValueBenchmarkTest {
    @ParameterizedTest
    @ValueSource(strings = {"instant", "uuid"})
    void bothReadTheSameValues(String type) {
        TextValueBenchmark jeton = prepared(type);
        TextValueBenchmark jdk = prepared(type);
        Set<Object> values = new HashSet<>();
        for (int i = 0; i < 256; i++) {
            Object value = jeton.jeton();
            assertThat(value).isNotNull();
            assertThat(value).isEqualTo(jdk.jdk());
            values.add(value);
        }
        assertThat(values).hasSize(256);
    }

    private static TextValueBenchmark prepared(String type) {
        TextValueBenchmark benchmark = new TextValueBenchmark();
        benchmark.type = type;
        benchmark.prepare();
        return benchmark;
    }
}
