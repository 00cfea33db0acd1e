package dev.jeton.processor.validate;

import dev.jeton.processor.diagnostic.Diagnostic;
import dev.jeton.processor.diagnostic.Findings;
import dev.jeton.processor.extract.EnumShape;
import dev.jeton.processor.extract.EnumShape.ConstantShape;
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
}
