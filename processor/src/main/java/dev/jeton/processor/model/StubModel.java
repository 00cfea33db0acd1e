package dev.jeton.processor.model;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeVariableName;
import java.util.List;
import java.util.Optional;

/**
 * The codec and the view of a type that has an error: nothing but names, so that other sources which name them get no further errors.
 *
 * @param type the annotated type
 * @param value what the codec reads and writes: the type with its type arguments, or {@code Object} if the codec cannot see it
 * @param variables the type variables of a generic type
 * @param view the view, if the type asks for one
 * @param reason why there is nothing in them
 */
public record StubModel(
        ClassName type,
        TypeName value,
        List<TypeVariableName> variables,
        ClassName codec,
        Optional<ClassName> view,
        Visibility visibility,
        Kind kind,
        String reason) {

    public StubModel {
        variables = List.copyOf(variables);
    }

    /** What kind of type it is. */
    public enum Kind {
        ENUM,
        OTHER
    }
}
