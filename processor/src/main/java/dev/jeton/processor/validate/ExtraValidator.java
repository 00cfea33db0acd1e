package dev.jeton.processor.validate;

import dev.jeton.processor.diagnostic.Diagnostic;
import dev.jeton.processor.diagnostic.Findings;
import dev.jeton.processor.extract.Fact;
import dev.jeton.processor.extract.Given;
import dev.jeton.processor.extract.ObjectShape;
import dev.jeton.processor.extract.PropertyShape;
import dev.jeton.processor.model.ExtraModel.Content;
import java.util.List;
import java.util.Optional;

/** Checks the property that collects unknown members. */
final class ExtraValidator {
    void validate(ObjectShape shape, Findings findings) {
        List<PropertyShape> extras = shape.properties().stream()
                .filter(property -> property.has(Fact.EXTRA))
                .toList();
        for (PropertyShape extra : extras) {
            if (Content.of(extra.type().name()).isEmpty()) {
                findings.report(
                        extra.place(),
                        Diagnostic.EXTRA_TYPE,
                        extra.name(),
                        extra.type().name());
            }
        }
        extras.stream()
                .skip(1)
                .forEach(second -> findings.report(
                        second.placeOf(Fact.EXTRA),
                        Diagnostic.SECOND_EXTRA,
                        extras.get(0).name(),
                        second.name()));
        if (!extras.isEmpty()) {
            Optional<Given<String>> unknown = shape.facts().stated().unknown();
            unknown.filter(policy -> policy.value().equals("FAIL"))
                    .ifPresent(policy -> findings.report(
                            policy.place(),
                            Diagnostic.FAIL_AND_COLLECT,
                            extras.get(0).name()));
        }
    }
}
