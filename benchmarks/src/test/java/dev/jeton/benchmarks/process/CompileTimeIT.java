package dev.jeton.benchmarks.process;

import static com.google.common.truth.Truth.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Three types are compiled in every way. That classes came of it is checked by the command itself. */
class CompileTimeIT {
    @TempDir
    Path directory;

    @Test
    void everyVariantCompiles() throws IOException {
        ProgramResults results = ProgramResults.of(new CompileTime(), directory, "--runs", "1", "--types", "3");

        assertThat(results.names("types"))
                .containsExactlyElementsIn(Stream.of(CompileTimeVariant.values())
                        .map(variant -> "CompileTime." + variant.label() + " 3")
                        .toList());
        results.assertShape("ms/op", "generatedBytes", "classBytes");
        Map<String, Double> generated = results.metrics("generatedBytes");
        assertThat(generated.get("CompileTime.noProcessor")).isEqualTo(0.0);
        assertThat(generated.get("CompileTime.jetonRecordByHand")).isEqualTo(0.0);
        assertThat(generated.get("CompileTime.jetonView")).isGreaterThan(generated.get("CompileTime.jetonRecord"));
        Map<String, Double> classes = results.metrics("classBytes");
        assertThat(classes.get("CompileTime.jetonViewByHand")).isEqualTo(classes.get("CompileTime.jetonView"));
    }
}
