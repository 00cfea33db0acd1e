package dev.jeton.processor.extract;

import dev.jeton.processor.diagnostic.Place;
import java.util.List;
import java.util.Optional;

/**
 * An enum.
 *
 * @param constants in the order of their declaration
 */
public record EnumShape(TypeFacts facts, List<ConstantShape> constants) implements TypeShape {

    public EnumShape {
        constants = List.copyOf(constants);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.visitEnum(this);
    }

    /**
     * A constant.
     *
     * @param fallback where it is marked to stand for unknown values
     * @param place its declaration
     */
    public record ConstantShape(
            String name,
            Optional<Given<String>> jsonName,
            Optional<Given<List<Given<String>>>> aliases,
            Optional<Place> fallback,
            Place place) {}
}
