package dev.jeton.processor.validate;

import dev.jeton.processor.diagnostic.Diagnostic;
import dev.jeton.processor.diagnostic.Findings;
import dev.jeton.processor.extract.Fact;
import dev.jeton.processor.extract.JavaType;
import dev.jeton.processor.extract.JavaType.DeclaredType;
import dev.jeton.processor.extract.JavaType.Role;
import dev.jeton.processor.extract.ObjectShape;
import dev.jeton.processor.extract.OneValueContent;
import dev.jeton.processor.extract.PropertyShape;
import dev.jeton.processor.model.TypeNames;
import java.util.Optional;
import java.util.Set;

/** Checks a type that is one value in JSON. */
final class OneValueValidator {
    private static final Set<String> OPTIONALS =
            Set.of("java.util.Optional", "java.util.OptionalInt", "java.util.OptionalLong", "java.util.OptionalDouble");

    void validate(ObjectShape shape, Findings findings) {
        shape.besideOneValue()
                .forEach(other -> findings.report(
                        other.has(Fact.VALUE) ? other.placeOf(Fact.VALUE) : other.place(),
                        Diagnostic.NOT_THE_ONLY_PROPERTY,
                        shape.facts().name(),
                        shape.oneValue().map(PropertyShape::name).orElseThrow(),
                        other.name()));
        shape.oneValue()
                .ifPresent(value -> obstacle(value.type())
                        .ifPresent(words -> findings.report(
                                value.placeOf(Fact.VALUE), Diagnostic.NO_ONE_VALUE, value.name(), words)));
    }

    private static Optional<String> obstacle(JavaType type) {
        if (!(type instanceof DeclaredType declared)) {
            return Optional.empty();
        }
        if (OPTIONALS.contains(declared.type().canonicalName())) {
            return Optional.of(
                    "the type is " + type.name()
                            + ", which where it is empty is null in JSON, as a property without a value is. Use the type inside it");
        }
        if (declared.type().equals(TypeNames.PATCH)) {
            return Optional.of(
                    "the type is " + type.name()
                            + ", which says whether a member is absent, and a value that is there is not absent. Use the type inside it");
        }
        return isItself(declared)
                ? Optional.of("the type is " + type.name()
                        + ", which is nothing but this type again. Hold it in a collection," + " or use another type")
                : Optional.empty();
    }

    /** Whether one leads from a type to itself through nothing but types of one value. */
    private static boolean isItself(DeclaredType type) {
        if (!(type.role() instanceof Role.JsonOneValue oneValue)) {
            return false;
        }
        if (oneValue.content() instanceof OneValueContent.Known known) {
            return known.property().type() instanceof DeclaredType next && isItself(next);
        }
        return oneValue.content() instanceof OneValueContent.Itself;
    }
}
