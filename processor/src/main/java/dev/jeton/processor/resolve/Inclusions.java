package dev.jeton.processor.resolve;

import dev.jeton.processor.diagnostic.Diagnostic;
import dev.jeton.processor.diagnostic.Findings;
import dev.jeton.processor.extract.Given;
import dev.jeton.processor.extract.PropertyShape;
import dev.jeton.processor.extract.Settings;
import dev.jeton.processor.model.Inclusion;
import dev.jeton.processor.model.Trait;
import dev.jeton.processor.model.ValueModel;
import java.util.Optional;

/** Decides when a property is written. */
final class Inclusions {
    private Inclusions() {}

    static Inclusion of(PropertyShape property, ValueModel value, Settings settings, Findings findings) {
        Optional<Given<String>> own = property.facts().inclusion();
        own.ifPresent(given -> obstacle(Inclusion.valueOf(given.value()), value)
                .ifPresent(obstacle -> findings.report(
                        given.place(), Diagnostic.INCLUSION_WITHOUT_EFFECT, given.value(), property.name(), obstacle)));
        return own.or(settings::include)
                .map(Given::value)
                .map(Inclusion::valueOf)
                .orElse(Inclusion.NON_NULL);
    }

    /** Why an inclusion changes nothing, if it doesn't. */
    private static Optional<String> obstacle(Inclusion inclusion, ValueModel value) {
        if (value.is(Trait.PATCH)) {
            return Optional.of("a Patch says by itself whether its member is there, and is written so");
        }
        if (inclusion == Inclusion.NON_NULL && value.is(Trait.NEVER_NULL)) {
            return Optional.of(value.type() + " is never null");
        }
        return inclusion == Inclusion.NON_EMPTY && !value.withoutOptional().is(Trait.CAN_BE_EMPTY)
                ? Optional.of(value.type() + " is never empty")
                : Optional.empty();
    }
}
