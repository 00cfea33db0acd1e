package dev.jeton.processor.extract;

import com.palantir.javapoet.ClassName;
import java.util.List;
import java.util.Optional;

/**
 * The type of a property whose members stand among those of the object that has it.
 *
 * @param settings what {@code @Json} on the type means: its naming and its inclusion count for its members
 * @param properties in the order of the source
 * @param order the names in JSON of those that are written first, as its own codec writes them
 * @param making how its objects are made
 * @param home whether the type is compiled now and in the same package, so that whatever is wrong with a member is told there
 */
public record FlattenedShape(
        ClassName type,
        Settings settings,
        List<PropertyShape> properties,
        Optional<Given<List<Given<String>>>> order,
        Making making,
        Home home) {

    public FlattenedShape {
        properties = List.copyOf(properties);
    }

    /** The same with the properties in another order. */
    public FlattenedShape with(List<PropertyShape> ordered) {
        return new FlattenedShape(type, settings, ordered, order, making, home);
    }
}
