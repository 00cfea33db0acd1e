package dev.jeton.processor.resolve;

import dev.jeton.processor.extract.Given;
import dev.jeton.processor.extract.ObjectShape;
import dev.jeton.processor.extract.PropertyShape;
import dev.jeton.processor.extract.Settings;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Puts the properties of a type into the order in which they are written. */
final class WritingOrder {
    private WritingOrder() {}

    /** The same type with those that are listed first, in the order of the list. */
    static ObjectShape of(ObjectShape shape) {
        return shape.with(
                ordered(shape.properties(), shape.order(), shape.facts().settings()));
    }

    private static List<PropertyShape> ordered(
            List<PropertyShape> properties, Optional<Given<List<Given<String>>>> order, Settings settings) {
        List<String> first = order.map(Given::value).orElse(List.of()).stream()
                .map(Given::value)
                .toList();
        NamingStrategy naming = JsonNames.strategyOf(settings);
        return properties.stream()
                .map(WritingOrder::withOrderedMembers)
                .sorted(Comparator.comparingInt(property -> rank(property, naming, first)))
                .toList();
    }

    /** What is flattened is written in the order that its own type says. */
    private static PropertyShape withOrderedMembers(PropertyShape property) {
        return property.flattened()
                .map(inner -> property.with(inner.with(ordered(inner.properties(), inner.order(), inner.settings()))))
                .orElse(property);
    }

    private static int rank(PropertyShape property, NamingStrategy naming, List<String> first) {
        int index = first.indexOf(JsonNames.of(property, naming).name().value());
        return index >= 0 && property.isMember() ? index : first.size();
    }
}
