package dev.jeton.processor.resolve;

import dev.jeton.processor.diagnostic.Place;
import dev.jeton.processor.extract.EnumShape;
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
 * @param flattened the flattened property that brings it, if one does
 * @param name the name that is written; its place is the annotation's value, or the declaration if a strategy made it
 * @param aliases further names that are read
 */
public record JsonNames(String javaName, Optional<String> flattened, Given<String> name, List<Given<String>> aliases) {

    public JsonNames {
        aliases = List.copyOf(aliases);
    }

    /** The names of the members, those of flattened properties included. */
    public static List<JsonNames> of(ObjectShape shape) {
        return ObjectMember.of(shape).stream().map(JsonNames::of).toList();
    }

    private static JsonNames of(ObjectMember member) {
        JsonNames names = of(member.property(), member.scope().naming());
        if (!member.isFlattened()) {
            return names;
        }
        return new JsonNames(
                member.javaName(),
                Optional.of(member.own().name()),
                placed(names.name(), member),
                names.aliases().stream().map(alias -> placed(alias, member)).toList());
    }

    private static Given<String> placed(Given<String> name, ObjectMember member) {
        return new Given<>(member.scope().prefix() + name.value(), member.place());
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
                Optional.empty(),
                written.orElseGet(() -> new Given<>(strategy.apply(javaName), declaration)),
                aliases.map(Given::value).orElse(List.of()));
    }
}
