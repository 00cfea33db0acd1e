package dev.jeton.processor.validate;

import dev.jeton.processor.diagnostic.Diagnostic;
import dev.jeton.processor.diagnostic.Findings;
import dev.jeton.processor.diagnostic.Place;
import dev.jeton.processor.extract.EnumShape;
import dev.jeton.processor.extract.EnumShape.ConstantShape;
import dev.jeton.processor.extract.Fact;
import java.util.List;

/** Checks the constants of an enum as a whole. */
final class ConstantValidator {

    void validate(EnumShape shape, Findings findings) {
        if (shape.constants().isEmpty()) {
            findings.report(
                    shape.facts().place(),
                    Diagnostic.NO_CONSTANTS,
                    shape.facts().name());
        }
        if (shape.value().isPresent()) {
            shape.constants().forEach(constant -> validateNames(constant, findings));
        }
        List<ConstantShape> fallbacks = shape.constants().stream()
                .filter(constant -> constant.fallback().isPresent())
                .toList();
        fallbacks.stream()
                .skip(1)
                .forEach(second -> findings.report(
                        second.fallback().orElse(second.place()),
                        Diagnostic.SECOND_FALLBACK,
                        fallbacks.get(0).name(),
                        second.name()));
    }

    /** A property tells the constants, and not their names. */
    private static void validateNames(ConstantShape constant, Findings findings) {
        constant.jsonName().ifPresent(name -> contradiction(Fact.NAME, name.place(), constant, findings));
        constant.aliases().ifPresent(aliases -> contradiction(Fact.ALIAS, aliases.place(), constant, findings));
    }

    private static void contradiction(Fact fact, Place place, ConstantShape constant, Findings findings) {
        findings.report(place, Diagnostic.CONTRADICTION, Fact.VALUE.simpleName(), fact.simpleName(), constant.name());
    }
}
