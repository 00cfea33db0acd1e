package dev.jeton.benchmarks.process;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The C++ program is compiled and run in short; it ends with an error where a library has read something wrongly. */
class NativeLibrariesIT {
    @TempDir
    Path directory;

    @Test
    void everyLibraryReadsBothDocuments() throws IOException {
        Optional<String> missing = NativeLibraries.missing("g++");
        assumeTrue(missing.isEmpty(), missing.orElse(""));

        ProgramResults results =
                ProgramResults.of(new NativeLibraries(), directory, "--runs", "1", "--seconds", "0.001");

        List<String> libraries =
                List.of("simdjsonOnDemand", "simdjsonOnDemandOrdered", "rapidjsonSax", "rapidjsonDom", "memcpy");
        assertThat(results.names("workload"))
                .containsExactlyElementsIn(List.of("rfc", "oidc").stream()
                        .flatMap(document ->
                                libraries.stream().map(library -> "NativeLibraries." + library + " " + document))
                        .toList());
        results.assertShape("ns/op");
    }

    @Test
    void missingCompilerIsSaidAndNothingIsWritten() throws IOException {
        ProgramResults results = ProgramResults.of(new NativeLibraries(), directory, "--compiler", "no-such-compiler");

        assertThat(NativeLibraries.missing("no-such-compiler").orElse("")).contains("no-such-compiler");
        assertThat(results.names("workload")).isEmpty();
    }
}
