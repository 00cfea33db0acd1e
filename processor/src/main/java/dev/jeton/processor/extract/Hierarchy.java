package dev.jeton.processor.extract;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/** A class with its supertypes. */
final class Hierarchy {

    private Hierarchy() {}

    /** The type and its supertypes but {@code Object}: superclasses first, then interfaces, the type itself last. */
    static List<TypeElement> of(TypeElement type) {
        Set<TypeElement> types = new LinkedHashSet<>();
        add(type, types);
        return List.copyOf(types);
    }

    private static void add(TypeElement type, Set<TypeElement> types) {
        supertypes(type).forEach(supertype -> {
            if (supertype instanceof DeclaredType declared
                    && declared.asElement() instanceof TypeElement element
                    && !element.getQualifiedName().contentEquals("java.lang.Object")
                    && !types.contains(element)) {
                add(element, types);
            }
        });
        types.add(type);
    }

    /** The types that a type extends and implements. */
    static Stream<TypeMirror> supertypes(TypeElement type) {
        return Stream.concat(Stream.of(type.getSuperclass()), type.getInterfaces().stream());
    }

    /** The methods of objects, those of supertypes first. */
    static Stream<ExecutableElement> methods(TypeElement type) {
        return of(type).stream()
                .flatMap(owner -> ElementFilter.methodsIn(owner.getEnclosedElements()).stream())
                .filter(method -> !isStatic(method));
    }

    static boolean isStatic(Element member) {
        return member.getModifiers().contains(Modifier.STATIC);
    }
}
