package dev.jeton.processor.extract;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;

/** Tells containers by what they extend, so that those of any library are known. */
final class ContainerKinds {
    private static final String ITERABLE = "java.lang.Iterable";
    private static final String LIST = "java.util.List";

    private static final Map<String, String> REPLACEMENTS = Map.of(
            "java.util.Map",
            "java.util.Map<java.lang.String, ...>",
            "java.util.Set",
            "java.util.Set",
            "java.util.Collection",
            LIST,
            "java.util.Iterator",
            LIST,
            "java.util.Enumeration",
            LIST,
            "java.util.Spliterator",
            LIST,
            "java.util.stream.BaseStream",
            LIST);

    private ContainerKinds() {}

    /**
     * The container to use in place of a class; empty for a class that is none. Of what merely implements {@code Iterable} nothing
     * is known: a {@code Path} does, and an {@code SQLException}.
     */
    static Optional<String> replacementFor(TypeElement type) {
        if (type.getQualifiedName().contentEquals(ITERABLE)) {
            return Optional.of(LIST);
        }
        Set<TypeElement> seen = new HashSet<>();
        Deque<TypeElement> open = new ArrayDeque<>();
        open.add(type);
        while (!open.isEmpty()) {
            TypeElement next = open.remove();
            String replacement = REPLACEMENTS.get(next.getQualifiedName().toString());
            if (replacement != null) {
                return Optional.of(replacement);
            }
            supertypes(next).filter(seen::add).forEach(open::add);
        }
        return Optional.empty();
    }

    private static Stream<TypeElement> supertypes(TypeElement type) {
        return Stream.concat(Stream.of(type.getSuperclass()), type.getInterfaces().stream())
                .filter(DeclaredType.class::isInstance)
                .map(supertype -> (TypeElement) ((DeclaredType) supertype).asElement());
    }
}
