package dev.jeton.processor.extract;

import java.util.List;

/**
 * A type whose values are objects in JSON: a record.
 *
 * @param properties its components, in order
 */
public record ObjectShape(
        TypeFacts facts, List<PropertyShape> properties, ToStringMethod toStringMethod, Constructors constructors)
        implements TypeShape {

    public ObjectShape {
        properties = List.copyOf(properties);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.visitObject(this);
    }

    /** Where {@code toString} comes from. */
    public enum ToStringMethod {
        /** The compiler: it shows every component. */
        IMPLICIT,
        /** The user. */
        DECLARED
    }

    /** Whether a call with as many arguments as there are components needs the types of the arguments to be told apart. */
    public enum Constructors {
        CANONICAL_ONLY,
        OVERLOADED
    }
}
