package dev.jeton.processor.extract;

import com.palantir.javapoet.TypeName;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.TypeParameterElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.util.Types;

/**
 * Says what the type variables of a static method, or of a builder, are in terms of those of the type that is made: {@code U} of
 * {@code static <U> Page<U> of(List<U> items)} is {@code T} of {@code Page<T>}.
 */
final class MakerVariables {
    private final Types types;

    MakerVariables(Types types) {
        this.types = types;
    }

    /** A type as it is seen by code that knows only one of its supertypes, with that supertype's arguments. */
    Optional<DeclaredType> seenAs(TypeMirror made, TypeElement type) {
        if (made instanceof TypeVariable variable) {
            return seenAs(variable.getUpperBound(), type);
        }
        if (made.getKind() != TypeKind.DECLARED) {
            return Optional.empty();
        }
        DeclaredType declared = (DeclaredType) made;
        return declared.asElement().equals(type)
                ? Optional.of(declared)
                : types.directSupertypes(declared).stream()
                        .flatMap(parent -> seenAs(parent, type).stream())
                        .findFirst();
    }

    /**
     * The variables in what is returned, by their names, each with the one of the type that it stands for.
     *
     * @param made what is returned
     * @return empty unless what is returned can be the type with whatever arguments
     */
    Optional<Map<String, TypeMirror>> match(TypeMirror made, TypeElement type) {
        List<? extends TypeMirror> arguments = seenAs(made, type)
                .<List<? extends TypeMirror>>map(DeclaredType::getTypeArguments)
                .orElse(List.of());
        Map<String, TypeMirror> matched = new LinkedHashMap<>();
        for (int i = 0; i < arguments.size(); i++) {
            boolean isNew = arguments.get(i) instanceof TypeVariable variable
                    && matched.put(
                                    nameOf(variable),
                                    type.getTypeParameters().get(i).asType())
                            == null;
            if (!isNew) {
                return Optional.empty();
            }
        }
        return Optional.of(matched)
                .filter(all -> all.size() == type.getTypeParameters().size());
    }

    /** What keeps a static method with type parameters from making the type for whatever arguments, in words. */
    Optional<String> obstacle(ExecutableElement method, TypeElement type) {
        Optional<Map<String, TypeMirror>> matched = match(method.getReturnType(), type);
        if (matched.isEmpty()) {
            return Optional.of("returns " + TypeName.get(method.getReturnType()) + ", where the codec needs "
                    + TypeName.get(type.asType()) + " for any " + namesOf(type)
                    + ". Give it type parameters of its own and return the type with these");
        }
        return obstacle(method.getTypeParameters(), matched.get(), type);
    }

    /** What keeps parameters of a method or of a builder from being those of the type, in words. */
    Optional<String> obstacle(
            List<? extends TypeParameterElement> parameters, Map<String, TypeMirror> matched, TypeElement type) {
        Optional<String> unknown = parameters.stream()
                .map(parameter -> parameter.getSimpleName().toString())
                .filter(name -> !matched.containsKey(name))
                .findFirst()
                .map(name -> "has the type parameter " + name + ", which stands for none of " + type.getSimpleName()
                        + "'s. Remove it");
        return unknown.or(() -> parameters.stream()
                .filter(parameter -> !isWithinBounds(parameter, matched))
                .findFirst()
                .map(parameter -> "bounds the type parameter " + parameter.getSimpleName() + " more narrowly than "
                        + type.getSimpleName() + " does. Give both the same bounds"));
    }

    private boolean isWithinBounds(TypeParameterElement parameter, Map<String, TypeMirror> matched) {
        TypeMirror variable = valueOf(parameter.getSimpleName().toString(), matched);
        return parameter.getBounds().stream().allMatch(bound -> types.isSubtype(variable, substitute(bound, matched)));
    }

    /** The types of a maker's parameters, in terms of the variables of the type. */
    List<? extends TypeMirror> parameterTypes(ExecutableElement maker, DeclaredType type) {
        List<? extends TypeMirror> declared = ((ExecutableType) types.asMemberOf(type, maker)).getParameterTypes();
        if (maker.getTypeParameters().isEmpty()) {
            return declared;
        }
        Map<String, TypeMirror> matched =
                match(maker.getReturnType(), (TypeElement) type.asElement()).orElse(Map.of());
        return declared.stream()
                .map(parameter -> substitute(parameter, matched))
                .toList();
    }

    /** What a call of a method states of its type parameters; nothing if it has none. */
    List<TypeName> argumentsOf(ExecutableElement method, Map<String, TypeMirror> matched) {
        return method.getTypeParameters().stream()
                .map(parameter -> TypeName.get(valueOf(parameter.getSimpleName().toString(), matched)))
                .toList();
    }

    /** The variable of the type for one that was matched with it. */
    static TypeMirror valueOf(String variable, Map<String, TypeMirror> matched) {
        return Objects.requireNonNull(matched.get(variable), variable);
    }

    /** A type with other types for its variables. */
    TypeMirror substitute(TypeMirror type, Map<String, TypeMirror> variables) {
        return new Substitution(types, variables).visit(type);
    }

    /** Of ecj's variables no two are equal where one has an annotation, so that they are known by their names. */
    static String nameOf(TypeVariable variable) {
        return variable.asElement().getSimpleName().toString();
    }

    private static String namesOf(TypeElement type) {
        return type.getTypeParameters().stream()
                .flatMap(parameter -> Stream.of(parameter.getSimpleName().toString()))
                .collect(Collectors.joining(", "));
    }
}
