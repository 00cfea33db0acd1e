package dev.jeton.processor.extract;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeVariableName;
import dev.jeton.processor.diagnostic.Finding;
import java.util.List;
import java.util.Optional;

/**
 * A sealed interface, or another type without objects of its own, that is read as one of its subtypes.
 *
 * @param discriminator the name of the member that tells the subtypes apart; empty if their members do
 * @param subtypes in the order in which they are tried
 * @param mistakes what was found wrong while the type was read
 */
public record UnionShape(
        TypeFacts facts, Optional<Given<String>> discriminator, List<SubtypeShape> subtypes, List<Finding> mistakes)
        implements TypeShape {

    public UnionShape {
        subtypes = List.copyOf(subtypes);
        mistakes = List.copyOf(mistakes);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.visitUnion(this);
    }

    /**
     * A subtype.
     *
     * @param arguments of a generic type: the type variables of the parent that stand for its own, in their order
     * @param mismatch what keeps it from being the parent for whatever type arguments, in words
     * @param subtypes the other subtypes that extend it, so that an object of one of these must not be taken for one of this
     */
    public record SubtypeShape(
            ClassName type,
            ClassName codec,
            List<TypeVariableName> arguments,
            Optional<String> mismatch,
            Optional<ClassName> view,
            SubtypeMark mark,
            Standing standing,
            List<ClassName> subtypes) {
        public SubtypeShape {
            arguments = List.copyOf(arguments);
            subtypes = List.copyOf(subtypes);
        }
    }

    /** Whether a subtype can be one. */
    public enum Standing {
        USABLE,
        /** An interface, an abstract class or an enum. */
        NOT_MADE,
        /** In another package, and not public. */
        HIDDEN,
        /** In a class file, without a codec. */
        WITHOUT_CODEC
    }
}
