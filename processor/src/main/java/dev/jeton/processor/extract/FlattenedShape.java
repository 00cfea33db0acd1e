package dev.jeton.processor.extract;

import com.palantir.javapoet.ClassName;
import java.util.List;

/**
 * The type of a property whose members stand among those of the object that has it.
 *
 * @param settings what {@code @Json} on the type says: its naming counts for its members
 * @param properties in the order of the source
 * @param making how its objects are made
 * @param home whether the type is compiled now and in the same package, so that whatever is wrong with a member is told there
 */
public record FlattenedShape(
        ClassName type, Settings settings, List<PropertyShape> properties, Making making, Home home) {

    public FlattenedShape {
        properties = List.copyOf(properties);
    }
}
