package dev.jeton.processor.extract;

import dev.jeton.processor.diagnostic.Diagnostic;
import dev.jeton.processor.diagnostic.Findings;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;

/** Finds what makes the objects of a type that is one value in JSON: it takes the value alone, whatever its parameter is called. */
final class OneValueMaking {
    private final TypeElement type;
    private final FoundProperty value;
    private final Places places;
    private final Findings findings;

    /**
     * For one type.
     *
     * @param value its property that is the value
     * @param findings gets the reason if there is nothing
     */
    OneValueMaking(TypeElement type, FoundProperty value, Places places, Findings findings) {
        this.type = type;
        this.value = value;
        this.places = places;
        this.findings = findings;
    }

    /** What was marked for it. */
    Optional<ExecutableElement> creator(Makers makers) {
        return makers.creator()
                .filter(creator -> isUsable(
                        creator,
                        creator.getParameters().size() == 1,
                        "'" + nameOf(creator) + "' takes "
                                + creator.getParameters().size() + " parameters. Mark one that takes one"));
    }

    /** The only constructor of a class that has parameters. */
    Optional<ExecutableElement> constructor(Makers makers) {
        List<ExecutableElement> candidates = makers.constructorsWithParameters();
        boolean usable = candidates.size() == 1
                && candidates.get(0).getParameters().size() == 1
                && !type.getModifiers().contains(Modifier.ABSTRACT);
        return isUsable(
                        type,
                        usable,
                        "it has no accessible constructor with one parameter beside which there is no other. Mark a constructor or a"
                                + " static method with one parameter @Json.Creator")
                ? candidates.stream().findFirst()
                : Optional.empty();
    }

    /** Whether there is a builder, of which there is an error then. */
    boolean hasBuilder(Makers makers) {
        return !isUsable(
                type,
                makers.builder().isEmpty(),
                "a builder takes members. Mark a constructor or a static method with one parameter @Json.Creator instead");
    }

    private boolean isUsable(Element at, boolean usable, String otherwise) {
        if (!usable) {
            findings.report(places.at(at), Diagnostic.NOT_MADE_OF_VALUE, type.getSimpleName(), value.name(), otherwise);
        }
        return usable;
    }

    private String nameOf(ExecutableElement creator) {
        return creator.getKind() == ElementKind.CONSTRUCTOR
                ? type.getSimpleName().toString()
                : creator.getSimpleName().toString();
    }
}
