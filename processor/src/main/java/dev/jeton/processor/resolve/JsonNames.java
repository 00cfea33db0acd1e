package dev.jeton.processor.resolve;

import dev.jeton.processor.diagnostic.Place;
import dev.jeton.processor.extract.EnumShape;
import dev.jeton.processor.extract.Fact;
import dev.jeton.processor.extract.Given;
import dev.jeton.processor.extract.ObjectShape;
import dev.jeton.processor.extract.PropertyShape;
import dev.jeton.processor.extract.Settings;
import java.util.List;
import java.util.Optional;

/**
 * The names in JSON of a property or a constant.
 *
 * @param javaName what it is called in Java
 * @param name the name that is written; its place is the annotation's value, or the declaration if a strategy made it
 * @param aliases further names that are read
 */
public record JsonNames(String javaName, Given<String> name, List<Given<String>> aliases) {

    public JsonNames {
        aliases = List.copyOf(aliases);
    }

    /** The names of the properties that have one: not of those that are ignored or collect the unknown members. */
    public static List<JsonNames> of(ObjectShape shape) {
        NamingStrategy strategy = strategyOf(shape.facts().settings());
        return shape.properties().stream()
                .filter(property -> !property.has(Fact.IGNORE) && !property.has(Fact.EXTRA))
                .map(property -> of(property, strategy))
                .toList();
    }

    /** The names of the constants. */
    public static List<JsonNames> of(EnumShape shape) {
        NamingStrategy strategy = strategyOf(shape.facts().settings());
        return shape.constants().stream()
                .map(constant ->
                        of(constant.name(), constant.jsonName(), constant.aliases(), constant.place(), strategy))
                .toList();
    }

    /** The names of one property of a type. */
    public static JsonNames of(PropertyShape property, ObjectShape shape) {
        return of(property, strategyOf(shape.facts().settings()));
    }

    static JsonNames of(PropertyShape property, NamingStrategy strategy) {
        return of(property.name(), property.jsonName(), property.aliases(), property.place(), strategy);
    }

    /** The aliases without their places. */
    List<String> aliasTexts() {
        return aliases.stream().map(Given::value).toList();
    }

    static NamingStrategy strategyOf(Settings settings) {
        return settings.naming()
                .map(naming -> NamingStrategy.valueOf(naming.value()))
                .orElse(NamingStrategy.AS_WRITTEN);
    }

    private static JsonNames of(
            String javaName,
            Optional<Given<String>> written,
            Optional<Given<List<Given<String>>>> aliases,
            Place declaration,
            NamingStrategy strategy) {
        return new JsonNames(
                javaName,
                written.orElseGet(() -> new Given<>(strategy.apply(javaName), declaration)),
                aliases.map(Given::value).orElse(List.of()));
    }
}
