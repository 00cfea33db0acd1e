package dev.jeton.processor.extract;

import dev.jeton.processor.diagnostic.Diagnostic;
import dev.jeton.processor.diagnostic.Findings;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;

/**
 * Finds Jackson's annotations on a type that is annotated with {@code @Json}. Jeton does not read them, and whoever comes from
 * Jackson would otherwise learn that from the JSON.
 */
public final class JacksonScanner {
    private final Places places;

    public JacksonScanner(Places places) {
        this.places = places;
    }

    /** An annotation on something of the type; a record's component is its field, its accessor and a parameter. */
    private record Mark(String annotation, String element) {}

    /** Reports each annotation once, though the compiler copies those on a component to its field, accessor and parameter. */
    public void scan(TypeElement type, Findings findings) {
        Set<Mark> reported = new HashSet<>();
        for (Element element : elementsOf(type)) {
            for (AnnotationMirror mirror : element.getAnnotationMirrors()) {
                TypeElement annotation =
                        (TypeElement) mirror.getAnnotationType().asElement();
                JacksonAnnotations.adviceFor(annotation)
                        .filter(advice -> reported.add(new Mark(
                                annotation.getQualifiedName().toString(),
                                element.getSimpleName().toString())))
                        .ifPresent(advice -> findings.report(
                                places.at(element, mirror),
                                Diagnostic.JACKSON_ANNOTATION,
                                annotation.getSimpleName(),
                                element.getKind() == ElementKind.CONSTRUCTOR
                                        ? type.getSimpleName()
                                        : element.getSimpleName(),
                                advice));
            }
        }
    }

    /** Fields come first: of a component's places, they are the one where every compiler knows the position. */
    private static List<Element> elementsOf(TypeElement type) {
        List<Element> elements = new ArrayList<>();
        elements.add(type);
        type.getEnclosedElements().stream()
                .filter(member -> !(member instanceof TypeElement))
                .sorted(Comparator.comparing(member -> !member.getKind().isField()))
                .forEach(member -> {
                    elements.add(member);
                    if (member instanceof ExecutableElement executable) {
                        elements.addAll(executable.getParameters());
                    }
                });
        return elements;
    }
}
