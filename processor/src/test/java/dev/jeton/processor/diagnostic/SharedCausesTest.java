package dev.jeton.processor.diagnostic;

import static com.google.common.truth.Truth.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class SharedCausesTest {
    private final List<String> printed = new ArrayList<>();
    private final SharedCauses causes = new SharedCauses();

    @Test
    void findingsWithOneCauseAreOneMessageThatNamesTheOthers() {
        causes.print(List.of(needing("Part", "A.x", "A.y"), needing("Part", "B.z")));

        assertThat(printed).containsExactly(message("A.x", "Part") + " The same holds for A.y, B.z.");
    }

    @Test
    void findingAloneIsPrintedAsItIs() {
        causes.print(List.of(needing("Part", "A.x")));

        assertThat(printed).containsExactly(message("A.x", "Part"));
    }

    @Test
    void everyMistakenTypeHasItsOwnMessage() {
        causes.print(List.of(needing("Part", "A.x"), needing("Piece", "A.y")));

        assertThat(printed)
                .containsExactly(message("A.x", "Part"), message("A.y", "Piece"))
                .inOrder();
    }

    @Test
    void differentMistakesInOneTypeAreDifferentMessages() {
        Findings findings = needing("Part", "A.x");
        findings.report(place(), new Cause("Part", "B.y"), Diagnostic.NO_VIEW, "y", "Part");

        causes.print(List.of(findings));

        assertThat(printed).hasSize(2);
    }

    @Test
    void manyOthersAreCounted() {
        causes.print(List.of(needing("Part", "A.a", "A.b", "A.c", "A.d", "A.e", "A.f", "A.g")));
        causes.print(List.of(needing("Piece", "A.a", "A.b", "A.c", "A.d", "A.e", "A.f", "A.g", "A.h")));

        assertThat(printed)
                .containsExactly(
                        message("A.a", "Part") + " The same holds for A.b, A.c, A.d, A.e, A.f and 1 more property.",
                        message("A.a", "Piece") + " The same holds for A.b, A.c, A.d, A.e, A.f and 2 more properties.")
                .inOrder();
    }

    @Test
    void mistakeOfAnEarlierRoundIsNotRepeated() {
        causes.print(List.of(needing("Part", "A.x")));
        causes.print(List.of(needing("Part", "B.x")));

        assertThat(printed).hasSize(1);
    }

    @Test
    void findingsWithoutACauseArePrintedInTheirPlaces() {
        Findings findings = needing("Part", "A.x");
        findings.report(place(), Diagnostic.NO_ALIAS, "y");
        findings.report(place(), Diagnostic.NO_ALIAS, "y");

        causes.print(List.of(findings, needing("Part", "B.x")));

        assertThat(printed).hasSize(3);
        assertThat(printed.get(0)).startsWith("J301: ");
        assertThat(printed.get(1)).startsWith("J203: ");
        assertThat(printed.get(2)).startsWith("J203: ");
    }

    private static String message(String user, String type) {
        return "J301: '" + user + "' needs a codec for " + type + ", and that type is not annotated. Annotate it.";
    }

    private Findings needing(String type, String... users) {
        Findings findings = new Findings();
        Arrays.stream(users)
                .forEach(user -> findings.report(
                        place(), new Cause(type, user), Diagnostic.NOT_ANNOTATED, user, type, "Annotate it"));
        return findings;
    }

    private Place place() {
        return new Place() {
            @Override
            public void print(Severity severity, String message) {
                printed.add(message);
            }

            @Override
            public boolean suppresses(String id) {
                return false;
            }
        };
    }
}
