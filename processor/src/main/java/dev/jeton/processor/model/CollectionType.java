package dev.jeton.processor.model;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import java.util.Optional;

/**
 * A collection as a type of a property: what an array in JSON becomes.
 *
 * @param type the class or interface
 * @param written the whole type, where its type argument isn't simply that of the elements
 * @param nulls whether it may hold null
 */
public record CollectionType(ClassName type, Optional<TypeName> written, Making making, Nulls nulls) {

    /** Whether a container may hold null. */
    public enum Nulls {
        ALLOWED,
        REFUSED
    }

    public CollectionType(ClassName type, Making making, Nulls nulls) {
        this(type, Optional.empty(), making, nulls);
    }

    /** The whole type of one of such elements. */
    TypeName of(TypeName element) {
        return written.orElseGet(() -> ParameterizedTypeName.get(type, element));
    }

    /** The same, which never holds null. */
    public CollectionType refusingNull() {
        return new CollectionType(type, written, making, Nulls.REFUSED);
    }

    /** Whether it is the interface itself. */
    boolean is(SequenceKind kind) {
        return type.equals(kind.type());
    }

    /** The method of the writer's stack that lays the elements out: what is no more than iterable has no size. */
    public String pushMethod() {
        return type.equals(ClassName.get(Iterable.class)) ? "pushAll" : "push";
    }
}
