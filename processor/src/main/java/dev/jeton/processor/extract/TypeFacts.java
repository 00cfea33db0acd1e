package dev.jeton.processor.extract;

import com.palantir.javapoet.ClassName;
import dev.jeton.processor.diagnostic.Place;
import java.util.List;

/**
 * What is known of every annotated type.
 *
 * @param codec the class to generate for it
 * @param typeParameters the names of its type parameters
 * @param lintWarnings the keys for {@code @SuppressWarnings} that code using the type needs, such as {@code deprecation}
 * @param place the type's declaration
 */
public record TypeFacts(
        ClassName name,
        ClassName codec,
        Access access,
        List<String> typeParameters,
        Settings settings,
        List<String> lintWarnings,
        Place place) {

    public TypeFacts {
        typeParameters = List.copyOf(typeParameters);
        lintWarnings = List.copyOf(lintWarnings);
    }
}
