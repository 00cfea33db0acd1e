package dev.jeton.processor.diagnostic;

import static com.google.common.truth.Truth.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestNameTest {
    private static final List<String> CANDIDATES = List.of("granted", "denied", "OK", "not_yet");

    @ParameterizedTest
    @CsvSource({
        "grantd, granted", // dropped
        "grannted, granted", // inserted
        "grented, granted", // replaced
        "garnted, granted", // swapped
        "DENIED, denied",
        "ok, OK",
        "oj, OK",
        "notYet, not_yet"
    })
    void misspeltNameIsFound(String written, String meant) {
        assertThat(nearest(written)).isEqualTo(Optional.of(meant));
    }

    @ParameterizedTest
    @CsvSource({"forbidden", "xyz", "g", "''"})
    void otherNameIsNot(String written) {
        assertThat(nearest(written)).isEqualTo(Optional.empty());
    }

    @Test
    void firstOfSeveralIsTaken() {
        assertThat(new NearestName().among(List.of("b", "c"), "a")).isEqualTo(Optional.of("b"));
    }

    private static Optional<String> nearest(String written) {
        return new NearestName().among(CANDIDATES, written);
    }
}
