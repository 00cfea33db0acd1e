package dev.jeton.integration.trust;

import static com.google.common.truth.Truth.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The stack that {@code JsonLimits.maxDepth} says is enough is enough, whoever compiles. */
class StackTest {
    private static final String SERIAL = "-XX:+UseSerialGC";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "-Xint -Drounds=2",
                "-XX:TieredStopAtLevel=1",
                "-XX:TieredStopAtLevel=3",
                "-XX:TieredStopAtLevel=4"
            })
    void valuesOfTheGreatestDepthNeedNoMoreThanThePromisedStack(String compilers)
            throws IOException, InterruptedException {
        List<String> options = new ArrayList<>(List.of(compilers.split(" ")));
        options.add(SERIAL);
        String printed = ForkedJvm.run(options, StackProgram.class);

        assertThat(printed).contains("large enough");
    }

    @Test
    void theFirstCompilerCompilesWhatReadsWideTypes() throws IOException, InterruptedException {
        String printed =
                ForkedJvm.run(List.of("-XX:TieredStopAtLevel=1", "-XX:+PrintCompilation", SERIAL), StackProgram.class);

        assertThat(printed).contains("WideTypes_Flat48Codec::decode");
        assertThat(printed).doesNotContain("COMPILE SKIPPED");
    }
}
