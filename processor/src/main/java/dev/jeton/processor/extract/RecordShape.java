package dev.jeton.processor.extract;

import java.util.List;

/**
 * A record.
 *
 * @param properties its components, in order
 */
public record RecordShape(
        TypeFacts facts,
        List<PropertyShape> properties,
        ToStringMethod toStringMethod,
        Constructors constructors,
        CanonicalConstructor canonicalConstructor)
        implements TypeShape {

    public RecordShape {
        properties = List.copyOf(properties);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.visitRecord(this);
    }

    /** Where {@code toString} comes from. */
    public enum ToStringMethod {
        /** The compiler: it shows every component. */
        IMPLICIT,
        /** The user. */
        DECLARED
    }

    /** Where the canonical constructor comes from. */
    public enum CanonicalConstructor {
        /** The compiler: it assigns the fields and cannot throw. */
        IMPLICIT,
        /** The user, or a class file, which doesn't tell. */
        DECLARED
    }

    /** Whether a call with as many arguments as there are components needs the types of the arguments to be told apart. */
    public enum Constructors {
        CANONICAL_ONLY,
        OVERLOADED
    }
}
