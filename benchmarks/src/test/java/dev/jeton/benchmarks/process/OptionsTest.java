package dev.jeton.benchmarks.process;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Map;
import org.junit.jupiter.api.Test;

class OptionsTest {
    private static final Map<String, String> DEFAULTS = Map.of("runs", "21", "workloads", "rfc,oidc", "libraries", "");

    @Test
    void whatIsLeftOutHasItsDefault() {
        Options options = Options.parse(DEFAULTS, "--runs", "3");

        assertThat(options.count("runs")).isEqualTo(3);
        assertThat(options.list("workloads")).containsExactly("rfc", "oidc").inOrder();
        assertThat(options.has("libraries")).isFalse();
    }

    @Test
    void unknownOptionIsRejectedWithTheOnesThatThereAre() {
        IllegalArgumentException error =
                assertThrows(IllegalArgumentException.class, () -> Options.parse(DEFAULTS, "--run", "3"));

        assertThat(error).hasMessageThat().contains("--runs (21)");
    }

    @Test
    void optionWithoutAValueIsRejected() {
        assertThrows(IllegalArgumentException.class, () -> Options.parse(DEFAULTS, "--runs"));
    }

    @Test
    void countBelowOneIsRejected() {
        Options options = Options.parse(DEFAULTS, "--runs", "0");

        assertThrows(IllegalArgumentException.class, () -> options.count("runs"));
    }
}
