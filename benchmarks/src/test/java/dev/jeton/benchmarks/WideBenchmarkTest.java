package dev.jeton.benchmarks;

import static com.google.common.truth.Truth.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;

import dev.jeton.JsonView;
import dev.jeton.JsonWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every benchmark does what it is named after, and the two types have what they are compared by. */
class WideBenchmarkTest {
    @ParameterizedTest
    @ValueSource(ints = {20, 254})
    void everyMethodDoesItsWork(int properties) {
        WideWorkload<?> workload = WideWorkload.of(properties);
        WideBenchmark benchmark = new WideBenchmark();
        benchmark.properties = properties;
        benchmark.prepare();

        assertThat(benchmark.readRecord()).isEqualTo(workload.record());
        assertThat(benchmark.readRecordShuffled()).isEqualTo(workload.record());
        assertThat(toValue(benchmark.readView())).isEqualTo(workload.record());
        assertThat(benchmark.writeRecord()).isEqualTo(workload.ordered().length);
    }

    @ParameterizedTest
    @ValueSource(ints = {20, 254})
    void recordsAreWrittenAsTheyWereRead(int properties) {
        WideWorkload<?> workload = WideWorkload.of(properties);
        JsonWriter writer = JsonWriter.create();
        workload.write(writer);
        assertThat(writer.toJson()).isEqualTo(new String(workload.ordered(), UTF_8));
    }

    @ParameterizedTest
    @ValueSource(ints = {20, 254})
    void typesAreAsWideAsTheyAreNamed(int properties) {
        WideWorkload<?> workload = WideWorkload.of(properties);
        assertThat(workload.record().getClass().getRecordComponents()).hasLength(properties);
    }

    /** Else the cost of a member could not be compared. */
    @Test
    void membersOfBothTypesAreOfTheSameSize() {
        double narrow = WideDocuments.ordered(20).length / 20.0;
        double wide = WideDocuments.ordered(254).length / 254.0;
        assertThat(wide / narrow).isWithin(0.03).of(1);
    }

    private static Object toValue(JsonView view) {
        return view instanceof Wide20View narrow ? narrow.toValue() : ((Wide254View) view).toValue();
    }
}
