package dev.jeton.processor.extract;

import dev.jeton.processor.diagnostic.Finding;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.VariableElement;

/**
 * What may make the objects of a type, before its properties are known.
 *
 * @param creator the constructor or method that is marked for it
 * @param builder the builder that is marked or named for it
 * @param constructors those that code in the package can call
 * @param mixin what has members for those of an imported type
 * @param mistakes what is marked and cannot be used
 */
record Makers(
        Optional<ExecutableElement> creator,
        Optional<FoundBuilder> builder,
        List<ExecutableElement> constructors,
        Optional<Mixin> mixin,
        List<Finding> mistakes) {

    Makers {
        constructors = List.copyOf(constructors);
        mistakes = List.copyOf(mistakes);
    }

    /** The parameters of one, by whose names properties are known: those of the mixin, since class files mostly lack the names. */
    List<? extends VariableElement> parametersOf(ExecutableElement maker) {
        Optional<List<? extends VariableElement>> mixed = mixin.flatMap(own -> own.parametersFor(maker));
        return mixed.isPresent() ? mixed.get() : maker.getParameters();
    }

    /** The constructors with parameters. */
    List<ExecutableElement> constructorsWithParameters() {
        return constructors.stream()
                .filter(constructor -> !constructor.getParameters().isEmpty())
                .toList();
    }

    /** Those whose parameters are places of properties. */
    List<ExecutableElement> candidates() {
        if (creator.isPresent()) {
            return List.of(creator.get());
        }
        List<ExecutableElement> withParameters = constructorsWithParameters();
        return withParameters.size() == 1 ? withParameters : List.of();
    }
}
