package dev.jeton.processor.extract;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeVariableName;
import dev.jeton.processor.diagnostic.Place;
import java.util.List;
import java.util.Optional;

/**
 * What is known of every annotated type.
 *
 * @param codec the class to generate for it
 * @param view the class to generate as its view, if it asks for one
 * @param typeParameters its type parameters, with their bounds
 * @param settings what {@code @Json} means on it
 * @param stated those of the settings that stand on the type or its parents, and not on its package or module
 * @param lintWarnings the keys for {@code @SuppressWarnings} that code using the type needs, such as {@code deprecation}
 * @param place the type's declaration
 */
public record TypeFacts(
        ClassName name,
        ClassName codec,
        Optional<ClassName> view,
        Access access,
        List<TypeVariableName> typeParameters,
        Settings settings,
        Settings stated,
        List<String> lintWarnings,
        Place place) {

    public TypeFacts {
        typeParameters = List.copyOf(typeParameters);
        lintWarnings = List.copyOf(lintWarnings);
    }
}
