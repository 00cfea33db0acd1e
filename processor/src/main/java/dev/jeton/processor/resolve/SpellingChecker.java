package dev.jeton.processor.resolve;

import dev.jeton.processor.diagnostic.Diagnostic;
import dev.jeton.processor.diagnostic.Findings;
import dev.jeton.processor.diagnostic.Place;
import dev.jeton.processor.extract.Fact;
import dev.jeton.processor.extract.Given;
import dev.jeton.processor.extract.PropertyShape;
import dev.jeton.processor.model.FormModel;
import dev.jeton.processor.model.ValueModel;
import java.util.Optional;

/** Checks how one property wants times to be spelt: units that nobody counts instants in, and patterns that can't be read back. */
final class SpellingChecker {
    private final PropertyShape property;
    private final Findings findings;

    SpellingChecker(PropertyShape property, Findings findings) {
        this.property = property;
        this.findings = findings;
    }

    void check(ValueModel value) {
        property.facts()
                .epochUnit()
                .filter(unit -> EpochUnit.of(unit.value()).isEmpty())
                .ifPresent(unit -> findings.report(unit.place(), Diagnostic.EPOCH_UNIT, property.name(), unit.value()));
        checkPatterns(value);
    }

    private void checkPatterns(ValueModel value) {
        value.runtimeForm()
                .filter(form -> form.kind() == FormModel.Kind.PATTERN)
                .ifPresent(this::checkPattern);
        value.children().forEach(this::checkPatterns);
    }

    private void checkPattern(FormModel form) {
        Place place = property.facts().pattern().map(Given::place).orElse(property.placeOf(Fact.FORMAT));
        Optional<String> malformed = TimePatterns.malformed(form.type(), form.argument());
        if (malformed.isPresent()) {
            findings.report(place, Diagnostic.BAD_PATTERN, form.argument(), property.name(), malformed.get());
            return;
        }
        TimePatterns.misfit(form.type(), form.argument())
                .ifPresent(reason -> findings.report(
                        place, Diagnostic.PATTERN_MISFIT, form.argument(), property.name(), form.type(), reason));
    }
}
