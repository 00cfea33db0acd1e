package dev.jeton.processor.extract;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.AnnotatedConstruct;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.TypeParameterElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.util.Elements;

/**
 * Reads whether values may be null, as JSpecify means it: in code below {@code @NullMarked} what isn't {@code @Nullable} never is. Kotlin's compiler writes
 * annotations of its own.
 */
final class NullnessReader {
    private static final Set<String> NON_NULL =
            Set.of("org.jspecify.annotations.NonNull", "org.jetbrains.annotations.NotNull");

    /**
     * Javac reads annotations on the types in class files since version 22 (JDK-8225377). What counts is the version of Java that is compiled for, which is
     * the same whichever compiler somebody has.
     */
    private static final int ALL_SEEN_SINCE = 22;

    private final Elements elements;
    private final Sources sources;
    private final SourceVersion version;

    NullnessReader(Elements elements, Sources sources, SourceVersion version) {
        this.elements = elements;
        this.sources = sources;
        this.version = version;
    }

    /**
     * Of what a property is set with. Whatever belongs to the property may say so.
     *
     * @param types the type in all its places
     * @param owner whose property it is
     */
    Nullness of(FoundProperty property, Stream<? extends TypeMirror> types, TypeElement owner) {
        List<? extends TypeMirror> all = types.toList();
        boolean isSeen = isSeen(owner);
        List<AnnotatedConstruct> marked = Stream.<AnnotatedConstruct>concat(
                        property.places().stream(), isSeen ? all.stream() : Stream.empty())
                .toList();
        if (marked.stream().anyMatch(NullnessReader::isNullable)) {
            return Nullness.NULLABLE;
        }
        if (marked.stream().anyMatch(NullnessReader::isNonNull)) {
            return Nullness.NON_NULL;
        }
        if (!isMarked(setBy(property).orElse(owner))) {
            return Nullness.UNSPECIFIED;
        }
        if (isSeen) {
            return inMarkedCode(all.get(0));
        }
        return saysItself(all.get(0)) ? Nullness.UNSPECIFIED : Nullness.UNSEEN;
    }

    /** Of what is inside another type. */
    Nullness of(TypeMirror type, Site site) {
        if (!isSeen(site.declaring())) {
            return Nullness.UNSPECIFIED;
        }
        List<AnnotatedConstruct> annotated = site.written().annotated(type).toList();
        if (annotated.stream().anyMatch(NullnessReader::isNullable)) {
            return Nullness.NULLABLE;
        }
        if (annotated.stream().anyMatch(NullnessReader::isNonNull)) {
            return Nullness.NON_NULL;
        }
        return isMarked(site.declaring()) ? inMarkedCode(type) : Nullness.UNSPECIFIED;
    }

    /** A type variable is as null as the type that somebody puts there, which its bounds say. */
    private Nullness inMarkedCode(TypeMirror type) {
        if (type.getKind() != TypeKind.TYPEVAR) {
            return Nullness.NON_NULL;
        }
        List<? extends TypeMirror> bounds = ((TypeParameterElement) ((TypeVariable) type).asElement()).getBounds();
        boolean neverNull =
                bounds.stream().anyMatch(bound -> !isNullable(bound) && inMarkedCode(bound) == Nullness.NON_NULL);
        return bounds.isEmpty() || neverNull ? Nullness.NON_NULL : Nullness.UNSPECIFIED;
    }

    /** The constructor or the method that takes it, which can be marked by itself. To ecj a parameter that it reads again in a later round is in none. */
    private static Optional<Element> setBy(FoundProperty property) {
        return property.places().stream()
                .filter(place -> place.getKind() == ElementKind.PARAMETER)
                .map(Element::getEnclosingElement)
                .filter(Objects::nonNull)
                .findFirst();
    }

    /** Whether the nearest mark around an element, or on it, says that its code is marked. */
    private boolean isMarked(Element element) {
        for (Element around = element; around != null; around = around.getEnclosingElement()) {
            Optional<Boolean> mark = markOn(around);
            if (mark.isPresent()) {
                return mark.get();
            }
        }
        // Compilers of class path code have a module, too, and ecj none.
        Element module = elements.getModuleOf(element);
        return module != null && markOn(module).orElse(false);
    }

    private static Optional<Boolean> markOn(Element element) {
        return element.getAnnotationMirrors().stream()
                .map(NullnessReader::nameOf)
                .filter(name -> name.equals("org.jspecify.annotations.NullMarked")
                        || name.equals("org.jspecify.annotations.NullUnmarked"))
                .map(name -> name.endsWith("NullMarked"))
                .findFirst();
    }

    private boolean isSeen(TypeElement owner) {
        return sources.homeOf(owner) == Home.THESE_SOURCES
                || Integer.parseInt(version.name().replace("RELEASE_", "")) >= ALL_SEEN_SINCE && !isEclipse(owner);
    }

    /** Whether a type says by itself what an absent member is. */
    private static boolean saysItself(TypeMirror type) {
        if (type.getKind() != TypeKind.DECLARED) {
            return type.getKind().isPrimitive();
        }
        String name = ((TypeElement) ((DeclaredType) type).asElement())
                .getQualifiedName()
                .toString();
        return name.startsWith("java.util.Optional") || name.equals("dev.jeton.Patch");
    }

    private static boolean isEclipse(Element element) {
        return element.getClass().getName().startsWith("org.eclipse.");
    }

    /** By the simple name: there are dozens, and all mean that null is possible. */
    private static boolean isNullable(AnnotatedConstruct construct) {
        return construct.getAnnotationMirrors().stream()
                .anyMatch(mirror ->
                        mirror.getAnnotationType().asElement().getSimpleName().contentEquals("Nullable"));
    }

    private static boolean isNonNull(AnnotatedConstruct construct) {
        return construct.getAnnotationMirrors().stream()
                .map(NullnessReader::nameOf)
                .anyMatch(NON_NULL::contains);
    }

    private static String nameOf(AnnotationMirror mirror) {
        return ((TypeElement) mirror.getAnnotationType().asElement())
                .getQualifiedName()
                .toString();
    }
}
