package dev.jeton.processor.validate;

import dev.jeton.processor.diagnostic.Diagnostic;
import dev.jeton.processor.diagnostic.Findings;
import dev.jeton.processor.extract.Fact;
import dev.jeton.processor.extract.ObjectShape;
import dev.jeton.processor.extract.ObjectShape.ToStringMethod;
import dev.jeton.processor.extract.PropertyShape;
import dev.jeton.processor.extract.TypeFacts;
import java.util.List;

/** Finds records that would show their secrets to whoever logs them. */
final class SecretValidator {

    /** The {@code toString} of {@code RawJson} hides the JSON; that of a string does not. */
    private static boolean isSecret(PropertyShape property) {
        return property.has(Fact.SECRET) || property.has(Fact.EXTRA) || property.has(Fact.RAW);
    }

    /**
     * The finding is on the type; a secret on which it is silenced does not count. A type with errors has no codec whose
     * {@code describe} its {@code toString} could return.
     */
    void validate(ObjectShape shape, Findings findings) {
        if (findings.haveErrors()) {
            return;
        }
        List<PropertyShape> secrets = shape.properties().stream()
                .filter(property -> !property.isIgnored())
                .filter(SecretValidator::isSecret)
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
                toStringOf(shape.facts()));
    }

    /** An object of a generic type doesn't know the codec of its instantiation. */
    private static String toStringOf(TypeFacts facts) {
        return facts.typeParameters().isEmpty()
                ? "public String toString() { return " + facts.codec().simpleName() + ".INSTANCE.describe(this); }"
                : "public String toString() that leaves them out";
    }
}
