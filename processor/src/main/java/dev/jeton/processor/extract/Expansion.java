package dev.jeton.processor.extract;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.type.WildcardType;
import javax.lang.model.util.SimpleTypeVisitor14;
import javax.lang.model.util.Types;
import org.jspecify.annotations.Nullable;

/**
 * Finds types that grow from level to level, as {@code Grow<List<T>>} does inside {@code Grow<T>}: each level would need another codec, without end.
 *
 * <p>Type parameters are the nodes of a graph. One leads to another where it is in the latter's type argument; the arrow grows where it is not the whole of
 * it. A type grows without end just if there is a circle with such an arrow: the rule by which .NET refuses generic types.
 */
final class Expansion {
    private final ObjectFinder objects;
    private final UnionFinder unions;
    private final Types types;

    Expansion(ObjectFinder objects, UnionFinder unions, Types types) {
        this.objects = objects;
        this.unions = unions;
        this.types = types;
    }

    /** A type parameter, by the name of its class and its place there. */
    private record Parameter(String owner, int index) {}

    /** Where a type parameter goes to. */
    private record Arrow(Parameter from, Parameter to, Optional<DeclaredType> grown) {}

    /**
     * The use of a type that grows without end.
     *
     * @param owner an annotated generic type
     * @param type the type of one of its properties
     */
    Optional<DeclaredType> in(TypeElement owner, TypeMirror type) {
        if (owner.getTypeParameters().isEmpty() || TypeDepth.isTooDeep(type)) {
            return Optional.empty();
        }
        Arrows own = new Arrows();
        type.accept(own, null);
        return own.found.stream()
                .filter(arrow -> arrow.grown().isPresent() && leads(arrow.to(), arrow.from(), own.classes))
                .findFirst()
                .flatMap(Arrow::grown);
    }

    /** Whether there is a way from one parameter to another. */
    private boolean leads(Parameter from, Parameter to, Map<String, TypeElement> known) {
        Map<String, TypeElement> classes = new HashMap<>(known);
        Set<Parameter> seen = new HashSet<>(Set.of(from));
        Deque<Parameter> open = new ArrayDeque<>(seen);
        while (!open.isEmpty()) {
            Parameter next = open.remove();
            if (next.equals(to)) {
                return true;
            }
            arrowsIn(classes.get(next.owner()), classes)
                    .filter(arrow -> arrow.from().equals(next) && seen.add(arrow.to()))
                    .forEach(arrow -> open.add(arrow.to()));
        }
        return false;
    }

    /** Those of the JDK's classes lead nowhere. */
    private Stream<Arrow> arrowsIn(@Nullable TypeElement type, Map<String, TypeElement> classes) {
        if (type == null || type.getQualifiedName().toString().startsWith("java.")) {
            return Stream.empty();
        }
        if (unions.isUnion(type)) {
            return arrowsToSubtypes(type, classes);
        }
        Arrows arrows = new Arrows();
        Stream.concat(Stream.of(type.getSuperclass()), objects.contents(type))
                .filter(content -> !TypeDepth.isTooDeep(content))
                .forEach(content -> content.accept(arrows, null));
        classes.putAll(arrows.classes);
        return arrows.found.stream();
    }

    /** A value of a type that is read as one of its subtypes has what these have. */
    private Stream<Arrow> arrowsToSubtypes(TypeElement type, Map<String, TypeElement> classes) {
        String name = type.getQualifiedName().toString();
        return unions.find(type).subtypes().stream()
                .map(FoundUnion.Subtype::type)
                .flatMap(subtype -> {
                    String other = subtype.getQualifiedName().toString();
                    classes.put(other, subtype);
                    return SubtypeVariables.places(types, subtype, type)
                            .map(places -> new Arrow(
                                    new Parameter(name, places[0]), new Parameter(other, places[1]), Optional.empty()));
                });
    }

    /** Gathers the arrows of a type. */
    private static final class Arrows extends SimpleTypeVisitor14<Void, Void> {
        private final Set<Arrow> found = new HashSet<>();
        private final Map<String, TypeElement> classes = new HashMap<>();

        @Override
        public Void visitDeclared(DeclaredType type, Void nothing) {
            TypeElement element = (TypeElement) type.asElement();
            String name = element.getQualifiedName().toString();
            classes.put(name, element);
            List<? extends TypeMirror> arguments = type.getTypeArguments();
            for (int i = 0; i < arguments.size(); i++) {
                TypeMirror argument = arguments.get(i);
                Optional<DeclaredType> grown = isVariable(argument) ? Optional.empty() : Optional.of(type);
                Parameter to = new Parameter(name, i);
                variablesIn(argument).forEach(from -> found.add(new Arrow(from, to, grown)));
                argument.accept(this, null);
            }
            return null;
        }

        private static boolean isVariable(TypeMirror argument) {
            return argument instanceof TypeVariable
                    || argument instanceof WildcardType wildcard && wildcard.getExtendsBound() instanceof TypeVariable;
        }

        @Override
        public Void visitArray(ArrayType type, Void nothing) {
            return type.getComponentType().accept(this, null);
        }

        @Override
        public Void visitWildcard(WildcardType type, Void nothing) {
            return type.getExtendsBound() == null
                    ? null
                    : type.getExtendsBound().accept(this, null);
        }

        private static Stream<Parameter> variablesIn(TypeMirror type) {
            if (type instanceof TypeVariable variable) {
                return parameter(variable.asElement()).stream();
            }
            if (type instanceof ArrayType array) {
                return variablesIn(array.getComponentType());
            }
            if (type instanceof WildcardType wildcard) {
                return Stream.ofNullable(wildcard.getExtendsBound()).flatMap(Arrows::variablesIn);
            }
            return type instanceof DeclaredType declared
                    ? declared.getTypeArguments().stream().flatMap(Arrows::variablesIn)
                    : Stream.empty();
        }

        private static Optional<Parameter> parameter(Element variable) {
            return variable.getEnclosingElement() instanceof TypeElement owner
                    ? Optional.of(new Parameter(
                            owner.getQualifiedName().toString(),
                            owner.getTypeParameters().indexOf(variable)))
                    : Optional.empty();
        }
    }
}
