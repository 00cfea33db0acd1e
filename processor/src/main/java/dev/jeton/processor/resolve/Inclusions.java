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
                        given.place(),
                        Diagnostic.INCLUSION_WITHOUT_EFFECT,
                        given.value(),
                        property.name(),
                        value.type(),
                        obstacle)));
        return own.or(settings::include)
                .map(Given::value)
                .map(Inclusion::valueOf)
                .orElse(Inclusion.NON_NULL);
    }

    /** What a value never is, if that is what would leave it out. */
    private static Optional<String> obstacle(Inclusion inclusion, ValueModel value) {
        if (inclusion == Inclusion.NON_NULL && value.is(Trait.NEVER_NULL)) {
            return Optional.of("null");
        }
        return inclusion == Inclusion.NON_EMPTY && !value.withoutOptional().is(Trait.CAN_BE_EMPTY)
                ? Optional.of("empty")
                : Optional.empty();
    }
}
