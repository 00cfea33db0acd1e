package dev.jeton.processor.diagnostic;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DiagnosticTest {

    @Test
    void idsAreUniqueAndAscending() {
        List<String> ids =
                Arrays.stream(Diagnostic.values()).map(Diagnostic::id).toList();

        assertThat(ids).containsNoDuplicates();
        assertThat(ids).isInOrder();
    }

    @ParameterizedTest
    @EnumSource(Diagnostic.class)
    void idIsALetterAndThreeDigits(Diagnostic diagnostic) {
        assertThat(diagnostic.id()).matches("J[1-9]\\d\\d");
    }

    @Test
    void messageStartsWithItsId() {
        assertThat(Diagnostic.NO_ALIAS.message("scope"))
                .isEqualTo("J203: @Json.Alias on 'scope' lists no name. List at least one, or remove it.");
    }

    @Test
    void argumentsAreTakenAsTheyAre() {
        assertThat(MessageTemplate.fill("{1} before {0}, {1}", "{1}$1\\", 1234567))
                .isEqualTo("1234567 before {1}$1\\, 1234567");
    }

    @Test
    void argumentThatIsMissingIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> MessageTemplate.fill("{0} {1}", "a"));
    }

    @Test
    void argumentThatIsTooManyIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> MessageTemplate.fill("{0}", "a", "b"));
    }
}
