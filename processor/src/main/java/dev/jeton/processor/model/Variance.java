package dev.jeton.processor.model;

import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.WildcardTypeName;

/**
 * How the type argument of a container is written. A wildcard is kept as the user wrote it, since a local variable of type
 * {@code List<Foo>} could not hold what an accessor of type {@code List<? extends Foo>} returns.
 */
public enum Variance {
    /** {@code List<Foo>}. */
    INVARIANT,
    /** {@code List<? extends Foo>}. */
    COVARIANT;

    /**
     * The type argument for contents of a type.
     *
     * @param content the type of what is inside, boxed where it is primitive
     */
    public TypeName argument(TypeName content) {
        TypeName boxed = content.box();
        return this == INVARIANT ? boxed : WildcardTypeName.subtypeOf(boxed);
    }
}
