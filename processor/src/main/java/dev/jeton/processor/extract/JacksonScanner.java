package dev.jeton.processor.extract;

import dev.jeton.processor.diagnostic.Diagnostic;
import dev.jeton.processor.diagnostic.Findings;
import dev.jeton.processor.diagnostic.Place;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/**
 * Finds Jackson's annotations on a type that is annotated with {@code @Json}. Jeton does not read them, and whoever comes from
 * Jackson would otherwise learn that from the JSON. The same holds for enums that its properties have: without {@code @Json} they
 * are read and written by the names of their constants, whatever Jackson's annotations say.
 */
public final class JacksonScanner {
    private static final int MOST_SHOWN = 5;

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
        for (VariableElement field : ElementFilter.fieldsIn(type.getEnclosedElements())) {
            if (isReadByItsType(field)) {
                for (TypeElement used : enumsIn(field.asType())) {
                    marksOf(used).stream().findFirst().ifPresent(mark -> {
                        if (reported.add(mark)) {
                            reportEnum(field, used, mark, findings);
                        }
                    });
                }
            }
        }
    }

    /**
     * Notes Jackson's annotations on an imported type, which nobody can remove.
     *
     * @param place where it is imported
     * @param isSaid whether the import or its mixin says something of an element
     */
    public void scanImported(TypeElement type, Place place, Predicate<Element> isSaid, Findings findings) {
        List<String> marks = elementsOf(type).stream()
                .filter(element -> element.getAnnotationMirrors().stream().anyMatch(JacksonScanner::isJacksons))
                .filter(element -> !isSaid.test(element))
                .flatMap(element -> element.getAnnotationMirrors().stream()
                        .filter(JacksonScanner::isJacksons)
                        .map(mirror ->
                                "@" + mirror.getAnnotationType().asElement().getSimpleName() + " on '"
                                        + (element.getKind() == ElementKind.CONSTRUCTOR
                                                ? type.getSimpleName()
                                                : element.getSimpleName())
                                        + "'"))
                .distinct()
                .toList();
        if (!marks.isEmpty()) {
            String shown = marks.stream().limit(MOST_SHOWN).collect(Collectors.joining(", "))
                    + (marks.size() > MOST_SHOWN ? " and " + (marks.size() - MOST_SHOWN) + " more" : "");
            findings.report(place, Diagnostic.JACKSON_ON_IMPORT, type.getQualifiedName(), shown);
        }
    }

    private static boolean isJacksons(AnnotationMirror mirror) {
        return JacksonAnnotations.adviceFor(
                        (TypeElement) mirror.getAnnotationType().asElement())
                .isPresent();
    }

    private void reportEnum(VariableElement field, TypeElement used, Mark mark, Findings findings) {
        String advice = "Without @Json, " + used.getSimpleName()
                + " is read and written by the names of its constants: annotate it. "
                + JacksonAnnotations.adviceFor(mark.annotation());
        findings.report(places.at(field), Diagnostic.JACKSON_ANNOTATION, mark.annotation(), mark.element(), advice);
    }

    /** Jackson's annotations on an enum that Jeton takes as it is; none if it has annotations of Jeton. */
    private static List<Mark> marksOf(TypeElement used) {
        List<Mark> marks = new ArrayList<>();
        for (Element element : elementsOf(used)) {
            String name = element == used
                    ? used.getSimpleName().toString()
                    : used.getSimpleName() + "." + element.getSimpleName();
            for (AnnotationMirror mirror : element.getAnnotationMirrors()) {
                if (JsonAnnotation.isAny(mirror)) {
                    return List.of();
                }
                TypeElement annotation =
                        (TypeElement) mirror.getAnnotationType().asElement();
                if (JacksonAnnotations.adviceFor(annotation).isPresent()) {
                    marks.add(new Mark(annotation.getSimpleName().toString(), name));
                }
            }
        }
        return marks;
    }

    private static boolean isReadByItsType(VariableElement field) {
        return !field.getModifiers().contains(Modifier.STATIC)
                && field.getAnnotationMirrors().stream()
                        .noneMatch(mirror ->
                                JsonAnnotation.IGNORE.isTypeOf(mirror) || JsonAnnotation.USING.isTypeOf(mirror));
    }

    /** The enums in a type: itself, and those in its type arguments and elements. */
    private static List<TypeElement> enumsIn(TypeMirror type) {
        List<TypeElement> enums = new ArrayList<>();
        if (type instanceof ArrayType array) {
            enums.addAll(enumsIn(array.getComponentType()));
        } else if (type instanceof DeclaredType declared) {
            if (declared.asElement().getKind() == ElementKind.ENUM) {
                enums.add((TypeElement) declared.asElement());
            }
            declared.getTypeArguments().forEach(argument -> enums.addAll(enumsIn(argument)));
        }
        return enums;
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
