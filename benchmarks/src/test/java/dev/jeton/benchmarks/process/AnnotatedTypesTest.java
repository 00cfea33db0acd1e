package dev.jeton.benchmarks.process;

import static com.google.common.truth.Truth.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AnnotatedTypesTest {
    @TempDir
    Path directory;

    @Test
    void fiftyTypesShareAPackage() throws IOException {
        AnnotatedTypes.JETON_RECORD.write(directory, 101);

        assertThat(WorkDirectory.files(directory, ".java")).hasSize(101);
        assertThat(Files.exists(directory.resolve("types0/Response49.java"))).isTrue();
        assertThat(Files.exists(directory.resolve("types1/Response50.java"))).isTrue();
        assertThat(Files.exists(directory.resolve("types2/Response100.java"))).isTrue();
    }

    @Test
    void membersHaveTheirNamesWhereTheLibraryHasNoStrategyForThem() throws IOException {
        AnnotatedTypes.DSL_JSON.write(directory, 1);

        assertThat(Files.readString(directory.resolve("types0/Response0.java")))
                .contains("@com.dslplatform.json.JsonAttribute(name = \"access_token\") String accessToken,\n");
    }
}
