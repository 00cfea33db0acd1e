package dev.jeton.processor;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Compiles the scenarios under {@code src/test/resources/endtoend}, without a warning, and runs them. Each is a class with types
 * in it and a method {@code run} that fails by an {@link AssertionError}.
 */
class EndToEndTest {
    private static final Path SCENARIOS = Path.of("src/test/resources/endtoend");

    static List<String> scenarios() throws IOException {
        try (Stream<Path> files = Files.list(SCENARIOS)) {
            return files.map(file -> file.getFileName().toString().replace(".java", ""))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void scenarioHolds(String scenario) throws Throwable {
        CompiledSources compiled = CompiledSources.of(Files.readString(SCENARIOS.resolve(scenario + ".java")));

        compiled.assertClean();
        try {
            compiled.run("scenario." + scenario);
        } catch (InvocationTargetException failure) {
            throw failure.getCause();
        }
    }
}
