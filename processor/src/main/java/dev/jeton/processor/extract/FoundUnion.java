package dev.jeton.processor.extract;

import dev.jeton.processor.diagnostic.Finding;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;

/**
 * An annotated interface or abstract class with the types that stand for it.
 *
 * @param discriminator the name of the member that tells them apart, its own or that of a parent
 * @param subtypes those whose objects can be made, in the order in which they are tried
 * @param missing types that it names and that are not there
 */
record FoundUnion(
        Optional<Given<String>> discriminator,
        List<Subtype> subtypes,
        List<TypeMirror> missing,
        List<Finding> mistakes) {

    FoundUnion {
        subtypes = List.copyOf(subtypes);
        missing = List.copyOf(missing);
        mistakes = List.copyOf(mistakes);
    }

    /** One of them. */
    record Subtype(TypeElement type, SubtypeMark mark) {}

    boolean has(TypeElement type) {
        return subtypes.stream().anyMatch(subtype -> subtype.type().equals(type));
    }

    Optional<SubtypeMark> markOf(TypeElement type) {
        return subtypes.stream()
                .filter(subtype -> subtype.type().equals(type))
                .map(Subtype::mark)
                .findFirst();
    }
}
