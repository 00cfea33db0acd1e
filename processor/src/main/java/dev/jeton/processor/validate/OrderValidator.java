package dev.jeton.processor.validate;

import dev.jeton.processor.diagnostic.Diagnostic;
import dev.jeton.processor.diagnostic.Findings;
import dev.jeton.processor.diagnostic.NearestName;
import dev.jeton.processor.extract.Given;
import dev.jeton.processor.extract.ObjectShape;
import dev.jeton.processor.resolve.JsonNames;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Checks the names in the order of writing. */
final class OrderValidator {

    void validate(ObjectShape shape, Findings findings) {
        // Where a type can't be made, nothing is known of its properties.
        if (shape.order().isEmpty() || shape.making().isEmpty()) {
            return;
        }
        List<JsonNames> all = JsonNames.of(shape);
        List<String> known = all.stream().map(names -> names.name().value()).toList();
        Set<String> flattened = all.stream()
                .filter(names -> names.flattened().isPresent())
                .map(names -> names.name().value())
                .collect(Collectors.toSet());
        Set<String> before = new HashSet<>();
        for (Given<String> name : shape.order().get().value()) {
            if (!known.contains(name.value())) {
                report(shape, name, "no property has that name in JSON" + advice(name.value(), all, known), findings);
            } else if (flattened.contains(name.value())) {
                report(shape, name, "it is a member of a flattened property, and these stay together", findings);
            } else if (!before.add(name.value())) {
                report(shape, name, "it is listed before", findings);
            }
        }
    }

    private static void report(ObjectShape shape, Given<String> name, String reason, Findings findings) {
        findings.report(name.place(), Diagnostic.BAD_ORDER, shape.facts().name(), name.value(), reason);
    }

    private static String advice(String name, List<JsonNames> all, List<String> known) {
        Optional<String> meant = all.stream()
                .filter(names -> names.javaName().equals(name))
                .map(names -> names.name().value())
                .findFirst()
                .or(() -> new NearestName().among(known, name));
        return meant.map(other -> "; did you mean \"" + other + "\"?").orElse("");
    }
}
