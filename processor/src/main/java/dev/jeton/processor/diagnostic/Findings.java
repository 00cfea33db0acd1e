package dev.jeton.processor.diagnostic;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The findings about one type, in the order in which they were made. For one thread. */
public final class Findings {
    private final List<Finding> findings = new ArrayList<>();

    /**
     * Adds a finding, unless it is a warning or a note that the user silenced.
     *
     * @param arguments what the placeholders of the diagnostic's text stand for, in order
     */
    public void report(Place place, Diagnostic diagnostic, Object... arguments) {
        if (diagnostic.severity() != Severity.ERROR && place.suppresses(diagnostic.id())) {
            return;
        }
        findings.add(new Finding(diagnostic, place, diagnostic.message(arguments), causeOf(diagnostic, arguments)));
    }

    /** Whether code must not be generated. */
    public boolean haveErrors() {
        return firstError().isPresent();
    }

    /** The error that was found first. */
    public Optional<Finding> firstError() {
        return findings.stream()
                .filter(finding -> finding.diagnostic().severity() == Severity.ERROR)
                .findFirst();
    }

    public List<Finding> all() {
        return List.copyOf(findings);
    }

    /** Prints every finding at its place. */
    public void print() {
        findings.forEach(Finding::print);
    }

    /** Prints every finding at its place, but those whose cause is among the reported ones, and adds the causes to these. */
    public void printOnce(Set<String> reportedCauses) {
        findings.stream()
                .filter(finding -> finding.cause().map(reportedCauses::add).orElse(true))
                .forEach(Finding::print);
    }

    /** A type without an annotation is one mistake, however many properties use the type. */
    private static Optional<String> causeOf(Diagnostic diagnostic, Object... arguments) {
        return diagnostic == Diagnostic.NOT_ANNOTATED || diagnostic == Diagnostic.ENUM_NOT_ANNOTATED
                ? Optional.of(String.valueOf(arguments[1]))
                : Optional.empty();
    }
}
