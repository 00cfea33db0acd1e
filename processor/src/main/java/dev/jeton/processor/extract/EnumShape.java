package dev.jeton.processor.extract;

import dev.jeton.processor.diagnostic.Finding;
import dev.jeton.processor.diagnostic.Place;
import java.util.List;
import java.util.Optional;

/**
 * An enum.
 *
 * @param constants in the order of their declaration
 * @param value the property that tells the constants in JSON; empty where their names do
 * @param mistakes what was found wrong while the type was read
 */
public record EnumShape(
        TypeFacts facts, List<ConstantShape> constants, Optional<ValueShape> value, List<Finding> mistakes)
        implements TypeShape {

    public EnumShape {
        constants = List.copyOf(constants);
        mistakes = List.copyOf(mistakes);
    }

    /** An enum whose names tell its constants. */
    public EnumShape(TypeFacts facts, List<ConstantShape> constants) {
        this(facts, constants, Optional.empty(), List.of());
    }

    /** Whether the constants are numbers in JSON. */
    public boolean isNumbers() {
        return value.filter(property -> property.told() == Told.BY_NUMBER).isPresent();
    }

    /** What tells the constants. */
    public enum Told {
        BY_TEXT,
        BY_NUMBER
    }

    /**
     * The property that tells the constants.
     *
     * @param accessor what returns or holds it
     * @param place where it is marked
     */
    public record ValueShape(MemberShape accessor, Told told, Place place) {}

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.visitEnum(this);
    }

    /**
     * A constant.
     *
     * @param together the name of what an alias beside the name means
     * @param fallback where it is marked to stand for unknown values
     * @param place its declaration
     */
    public record ConstantShape(
            String name,
            Optional<Given<String>> jsonName,
            Optional<Given<List<Given<String>>>> aliases,
            Optional<Given<String>> together,
            Optional<Place> fallback,
            Place place) {}
}
