package dev.jeton.processor.validate;

import dev.jeton.processor.diagnostic.Diagnostic;
import dev.jeton.processor.diagnostic.Findings;
import dev.jeton.processor.extract.JsonAnnotation;
import dev.jeton.processor.extract.PropertyShape;
import dev.jeton.processor.extract.RecordShape;
import dev.jeton.processor.extract.RecordShape.ToStringMethod;
import java.util.List;

/** Finds records that would show their secrets to whoever logs them. */
final class SecretValidator {

    /** The finding is on the type; a secret on which it is silenced does not count. */
    void validate(RecordShape shape, Findings findings) {
        List<PropertyShape> secrets = shape.properties().stream()
                .filter(property -> !property.has(JsonAnnotation.IGNORE))
                .filter(property -> property.has(JsonAnnotation.SECRET) || property.has(JsonAnnotation.EXTRA))
                .filter(property -> !property.place().suppresses(Diagnostic.SECRET_IN_TO_STRING.id()))
                .toList();
        if (secrets.isEmpty() || shape.toStringMethod() == ToStringMethod.DECLARED) {
            return;
        }
        findings.report(
                shape.facts().place(),
                Diagnostic.SECRET_IN_TO_STRING,
                shape.facts().name(),
                String.join(", ", secrets.stream().map(PropertyShape::name).toList()),
                shape.facts().codec().simpleName());
    }
}
