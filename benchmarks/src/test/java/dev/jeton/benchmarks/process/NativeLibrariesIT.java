package dev.jeton.benchmarks.process;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
        Path file = directory.resolve("native.json");

        NativeLibraries.main(new String[] {"--output", file.toString(), "--runs", "1", "--seconds", "0.001"});

        ResultFile results = new ResultFile(file);
        assertThat(results.names("workload"))
                .containsExactly(
                        "Native.simdjsonOnDemand rfc",
                        "Native.simdjsonOnDemandOrdered rfc",
                        "Native.rapidjsonSax rfc",
                        "Native.rapidjsonDom rfc",
                        "Native.memcpy rfc",
                        "Native.simdjsonOnDemand oidc",
                        "Native.simdjsonOnDemandOrdered oidc",
                        "Native.rapidjsonSax oidc",
                        "Native.rapidjsonDom oidc",
                        "Native.memcpy oidc");
        results.assertShape("avgt", "ns/op", 1);
    }

    @Test
    void missingCompilerIsSaidAndNothingIsWritten() throws IOException {
        Path file = directory.resolve("native.json");

        NativeLibraries.main(new String[] {"--output", file.toString(), "--compiler", "no-such-compiler"});

        assertThat(NativeLibraries.missing("no-such-compiler").orElse("")).contains("no-such-compiler");
        assertThat(Files.exists(file)).isFalse();
    }
}
