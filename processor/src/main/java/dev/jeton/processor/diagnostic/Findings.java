package dev.jeton.processor.diagnostic;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The findings about one type, in the order in which they were made. For one thread. */
public final class Findings {
    private final List<Finding> findings = new ArrayList<>();

    /**
     * Adds a finding, unless it is a warning or a note that the user silenced.
     *
     * @param arguments what the placeholders of the diagnostic's text stand for, in order
     */
    public void report(Place place, Diagnostic diagnostic, Object... arguments) {
        report(place, Optional.empty(), diagnostic, arguments);
    }

    /** Adds a finding that has its cause in another type. */
    public void report(Place place, Cause cause, Diagnostic diagnostic, Object... arguments) {
        report(place, Optional.of(cause), diagnostic, arguments);
    }

    private void report(Place place, Optional<Cause> cause, Diagnostic diagnostic, Object... arguments) {
        if (diagnostic.severity() != Severity.ERROR && place.suppresses(diagnostic.id())) {
            return;
        }
        findings.add(new Finding(diagnostic, place, diagnostic.message(arguments), cause));
    }

    /** Adds what was found elsewhere. */
    public void addAll(List<Finding> others) {
        findings.addAll(others);
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
}
