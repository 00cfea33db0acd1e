package dev.jeton.processor.diagnostic;

import static com.google.common.truth.Truth.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class FindingsTest {
    private final List<String> printed = new ArrayList<>();
    private final Findings findings = new Findings();

    @Test
    void warningIsNoError() {
        findings.report(place(""), Diagnostic.STRAY_ANNOTATION, "Name", "text", "components");

        assertThat(findings.haveErrors()).isFalse();
        assertThat(findings.all()).hasSize(1);
    }

    @Test
    void silencedWarningIsDropped() {
        findings.report(place("J107"), Diagnostic.STRAY_ANNOTATION, "Name", "text", "components");

        assertThat(findings.all()).isEmpty();
    }

    @Test
    void errorCannotBeSilenced() {
        findings.report(place("J203"), Diagnostic.NO_ALIAS, "text");

        assertThat(findings.haveErrors()).isTrue();
    }

    @Test
    void findingsArePrintedAtTheirPlacesInOrder() {
        findings.report(place(""), Diagnostic.NO_ALIAS, "text");
        findings.report(place(""), Diagnostic.STRAY_ANNOTATION, "Name", "text", "components");

        findings.print();

        assertThat(printed)
                .containsExactly(
                        "ERROR J203: @Json.Alias on 'text' lists no name. List at least one, or remove it.",
                        "WARNING J107: @Json.Name on 'text' has no effect: it works on components.")
                .inOrder();
    }

    private Place place(String suppressed) {
        return new Place() {
            @Override
            public void print(Severity severity, String message) {
                printed.add(severity + " " + message);
            }

            @Override
            public boolean suppresses(String id) {
                return id.equals(suppressed);
            }
        };
    }
}
