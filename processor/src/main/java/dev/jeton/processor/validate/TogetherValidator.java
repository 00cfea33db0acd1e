package dev.jeton.processor.validate;

import dev.jeton.processor.diagnostic.Diagnostic;
import dev.jeton.processor.diagnostic.Findings;
import dev.jeton.processor.diagnostic.Place;
import dev.jeton.processor.extract.EnumShape.ConstantShape;
import dev.jeton.processor.extract.Fact;
import dev.jeton.processor.extract.Given;
import dev.jeton.processor.extract.ObjectShape;
import dev.jeton.processor.extract.PropertyShape;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds aliases that can't give way to their names. */
final class TogetherValidator {
    /** So that the method which reads them is not too large for HotSpot. */
    private static final int MOST = 64;

    void validate(ObjectShape shape, Findings findings) {
        List<PropertyShape> preferring = shape.properties().stream()
                .filter(property -> prefersName(property.facts().together()))
                .toList();
        for (PropertyShape property : preferring) {
            Given<String> together = property.facts().together().orElseThrow();
            if (property.has(Fact.DEFAULT_ON_ERROR)) {
                report(
                        new Preferring(property.name(), together.place()),
                        "a value that is forgiven (@Json.DefaultOnError) counts as absent, and could not be preferred",
                        findings);
            }
        }
        shape.properties().stream()
                .flatMap(TogetherValidator::preferringIn)
                .skip(MOST)
                .findFirst()
                .ifPresent(property ->
                        report(property, "it is on more than " + MOST + " properties of the type", findings));
    }

    /** The places of those that prefer their names: of the property itself, or of what is flattened with it. */
    private static Stream<Preferring> preferringIn(PropertyShape property) {
        Stream<Preferring> own = property.facts().together().stream()
                .filter(given -> prefersName(Optional.of(given)))
                .map(given -> new Preferring(property.name(), given.place()));
        return Stream.concat(
                own,
                property.flattened().stream()
                        .flatMap(inner -> inner.properties().stream())
                        .flatMap(TogetherValidator::preferringIn)
                        .map(inner ->
                                new Preferring(property.name() + "." + inner.name(), property.placeOf(Fact.FLATTEN))));
    }

    /** A property that prefers its name, and where that is said in the type that has it. */
    private record Preferring(String name, Place place) {}

    void validate(ConstantShape constant, Findings findings) {
        constant.together()
                .filter(given -> prefersName(Optional.of(given)))
                .ifPresent(given -> report(
                        new Preferring(constant.name(), given.place()),
                        "a value is one text, never a name and an alias",
                        findings));
    }

    private static boolean prefersName(Optional<Given<String>> together) {
        return together.filter(given -> given.value().equals("PREFER_NAME")).isPresent();
    }

    private static void report(Preferring property, String reason, Findings findings) {
        findings.report(property.place(), Diagnostic.NAME_NOT_PREFERRED, property.name(), reason);
    }
}
