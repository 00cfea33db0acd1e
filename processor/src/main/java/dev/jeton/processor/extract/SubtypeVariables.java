package dev.jeton.processor.extract;

import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeVariableName;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.TypeParameterElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.util.Types;

/**
 * What the type variables of a subtype are in terms of those of its parent. The codec of {@code Result<T>} makes that of {@code Good<V>} for any {@code T},
 * so that each variable of the subtype has to be one of the parent's, and each of the parent's has to be open in the subtype.
 */
final class SubtypeVariables {
    private final TypeElement subtype;
    private final TypeElement parent;
    private final MakerVariables variables;
    private final Optional<Map<String, TypeMirror>> matched;

    SubtypeVariables(Types types, TypeElement subtype, TypeElement parent) {
        this.subtype = subtype;
        this.parent = parent;
        this.variables = new MakerVariables(types);
        this.matched = variables.match(subtype.asType(), parent);
    }

    /** The parent's variables for those of the subtype, in the order of the latter; empty where there is a mismatch. */
    List<TypeVariableName> arguments() {
        if (mismatch().isPresent()) {
            return List.of();
        }
        Map<String, TypeMirror> all = matched.orElse(Map.of());
        return subtype.getTypeParameters().stream()
                .map(parameter ->
                        MakerVariables.valueOf(parameter.getSimpleName().toString(), all))
                .map(variable -> TypeVariableName.get((TypeVariable) variable))
                .toList();
    }

    /** Why the subtype isn't the parent for whatever type arguments, in words. */
    Optional<String> mismatch() {
        if (Stream.of(subtype, parent).allMatch(type -> type.getTypeParameters().isEmpty())) {
            return Optional.empty();
        }
        if (matched.isEmpty()) {
            String seen = variables
                    .seenAs(subtype.asType(), parent)
                    .<TypeName>map(TypeName::get)
                    .map(TypeName::toString)
                    .orElseGet(() -> parent.getSimpleName().toString());
            return Optional.of("it is a " + seen + ", and a value is read as " + TypeName.get(parent.asType())
                    + " for any type arguments. Give it the type parameters of " + parent.getSimpleName()
                    + " and hand them on");
        }
        return variables
                .obstacle(subtype.getTypeParameters(), matched.get(), parent)
                .map(words -> "it " + words);
    }

    /** The variables of the parent that go to variables of the subtype, by their places in both. */
    static Stream<int[]> places(Types types, TypeElement subtype, TypeElement parent) {
        List<? extends TypeMirror> arguments = new MakerVariables(types)
                .seenAs(subtype.asType(), parent)
                .<List<? extends TypeMirror>>map(DeclaredType::getTypeArguments)
                .orElse(List.of());
        List<String> own = subtype.getTypeParameters().stream()
                .map(TypeParameterElement::getSimpleName)
                .map(Object::toString)
                .toList();
        return Stream.iterate(0, place -> place < arguments.size(), place -> place + 1)
                .filter(place -> arguments.get(place) instanceof TypeVariable variable
                        && own.contains(MakerVariables.nameOf(variable)))
                .map(place ->
                        new int[] {place, own.indexOf(MakerVariables.nameOf((TypeVariable) arguments.get(place)))});
    }
}
