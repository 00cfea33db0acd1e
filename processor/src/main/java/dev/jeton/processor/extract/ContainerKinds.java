package dev.jeton.processor.extract;

import dev.jeton.processor.extract.JavaType.Role;
import dev.jeton.processor.extract.JavaType.Role.Creation;
import dev.jeton.processor.extract.JavaType.Role.Order;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

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

    private final Elements elements;
    private final Types types;
    private final Map<TypeElement, Set<String>> supertypes = new HashMap<>();

    ContainerKinds(Elements elements, Types types) {
        this.elements = elements;
        this.types = types;
    }

    /**
     * What a class is as a container; empty for a class that is none. Of what merely implements {@code Iterable} nothing is known: a
     * {@code Path} does, and an {@code SQLException}.
     *
     * @param contents what one of this type holds
     */
    Optional<Role> roleOf(TypeElement type, List<? extends TypeMirror> contents) {
        Set<String> names = supertypesOf(type);
        return replacementFor(type, names)
                .map(replacement -> new Role.Container(replacement, names, creationOf(type), orderOf(contents)));
    }

    /** The names of a class and of all that it extends and implements, the nearest first. */
    private Set<String> supertypesOf(TypeElement type) {
        return supertypes.computeIfAbsent(type, ContainerKinds::findSupertypes);
    }

    private static Set<String> findSupertypes(TypeElement type) {
        Set<String> names = new LinkedHashSet<>();
        Deque<TypeElement> open = new ArrayDeque<>();
        open.add(type);
        while (!open.isEmpty()) {
            TypeElement next = open.remove();
            if (names.add(next.getQualifiedName().toString())) {
                Stream.concat(Stream.of(next.getSuperclass()), next.getInterfaces().stream())
                        .filter(DeclaredType.class::isInstance)
                        .map(supertype -> (TypeElement) ((DeclaredType) supertype).asElement())
                        .forEach(open::add);
            }
        }
        return names;
    }

    private static Optional<String> replacementFor(TypeElement type, Set<String> names) {
        return type.getQualifiedName().contentEquals(ITERABLE)
                ? Optional.of(LIST)
                : names.stream().filter(REPLACEMENTS::containsKey).findFirst().map(REPLACEMENTS::get);
    }

    private static Creation creationOf(TypeElement type) {
        if (type.getKind() == ElementKind.INTERFACE) {
            return Creation.INTERFACE;
        }
        if (type.getModifiers().contains(Modifier.ABSTRACT)) {
            return Creation.ABSTRACT;
        }
        boolean inner = type.getEnclosingElement() instanceof TypeElement
                && !type.getModifiers().contains(Modifier.STATIC);
        boolean constructor = ElementFilter.constructorsIn(type.getEnclosedElements()).stream()
                .anyMatch(ContainerKinds::isPublicWithoutParameters);
        return constructor && !inner ? Creation.CONSTRUCTOR : Creation.NO_CONSTRUCTOR;
    }

    private static boolean isPublicWithoutParameters(ExecutableElement constructor) {
        return constructor.getParameters().isEmpty()
                && constructor.getModifiers().contains(Modifier.PUBLIC);
    }

    /** Whether the elements or keys have an order of their own. */
    private Order orderOf(List<? extends TypeMirror> contents) {
        TypeElement comparable = elements.getTypeElement("java.lang.Comparable");
        if (contents.isEmpty() || comparable == null) {
            return Order.COMPARABLE;
        }
        TypeMirror content = contents.get(0);
        if (content instanceof WildcardType wildcard && wildcard.getExtendsBound() != null) {
            content = wildcard.getExtendsBound();
        }
        return content.getKind() != TypeKind.DECLARED
                        || types.isAssignable(types.erasure(content), types.erasure(comparable.asType()))
                ? Order.COMPARABLE
                : Order.NONE;
    }

    /**
     * What a collection or a map holds: the type argument that it gives {@code Collection}, or those that it gives {@code Map}. The type arguments
     * of any other type.
     */
    List<? extends TypeMirror> contentsOf(DeclaredType type) {
        TypeElement element = (TypeElement) type.asElement();
        if (isPlain(type)) {
            return type.getTypeArguments();
        }
        List<? extends TypeMirror> declared = holderAmongSupertypes(element.asType());
        List<? extends TypeMirror> used = holderAmongSupertypes(type);
        List<TypeMirror> contents = new ArrayList<>();
        for (int index = 0; index < Math.min(declared.size(), used.size()); index++) {
            contents.add(argumentFor(declared.get(index), type).orElse(used.get(index)));
        }
        return contents;
    }

    /** The type argument that a class is used with, which may be a wildcard, if its own type parameter is asked for. */
    private Optional<TypeMirror> argumentFor(TypeMirror parameter, DeclaredType use) {
        List<? extends TypeMirror> parameters = ((DeclaredType) use.asElement().asType()).getTypeArguments();
        for (int index = 0; index < use.getTypeArguments().size(); index++) {
            if (types.isSameType(parameters.get(index), parameter)) {
                return Optional.of(use.getTypeArguments().get(index));
            }
        }
        return Optional.empty();
    }

    /** Whether the type arguments of a type are all that it says of what it holds. */
    boolean isPlain(DeclaredType type) {
        TypeElement element = (TypeElement) type.asElement();
        boolean ofTheJdk = element.getQualifiedName().toString().startsWith("java.util.")
                && !type.getTypeArguments().isEmpty();
        Set<String> names = ofTheJdk ? Set.of() : supertypesOf(element);
        return !names.contains("java.util.Collection") && !names.contains("java.util.Map");
    }

    /** The type arguments of {@code Collection<E>} or {@code Map<K, V>} as a type has it; empty where it has none. */
    private List<? extends TypeMirror> holderAmongSupertypes(TypeMirror type) {
        Deque<TypeMirror> open = new ArrayDeque<>();
        open.add(type);
        while (!open.isEmpty()) {
            TypeMirror next = open.remove();
            if (next instanceof DeclaredType declared && isHolder((TypeElement) declared.asElement())) {
                return declared.getTypeArguments();
            }
            open.addAll(types.directSupertypes(next));
        }
        return List.of();
    }

    private static boolean isHolder(TypeElement type) {
        return type.getQualifiedName().contentEquals("java.util.Collection")
                || type.getQualifiedName().contentEquals("java.util.Map");
    }
}
