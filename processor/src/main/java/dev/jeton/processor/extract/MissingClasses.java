package dev.jeton.processor.extract;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Finds what annotations and classes name and what is not there. */
final class MissingClasses {
    /** What compilers give for a constant in an annotation that is not there. */
    private static final String MISSING_CONSTANT = "<error>";

    private MissingClasses() {}

    /** Whether an annotation names nothing but codecs. */
    static boolean namesCodecs(AnnotationMirror annotation) {
        return JsonAnnotation.USING.isTypeOf(annotation) || JsonAnnotation.CODECS.isTypeOf(annotation);
    }

    /**
     * What is missing of all that an annotation names.
     *
     * @return names, each empty where the compiler does not tell it
     */
    static List<String> in(AnnotationMirror annotation) {
        Stream<String> named = annotation.getElementValues().values().stream().flatMap(MissingClasses::in);
        Stream<String> aboveCodecs = namesCodecs(annotation)
                ? AnnotationView.classesIn(annotation).stream()
                        .filter(codec -> codec.asType().getKind() != TypeKind.ERROR)
                        .flatMap(codec -> above(codec.asType()).stream())
                : Stream.empty();
        return Stream.concat(named, aboveCodecs).toList();
    }

    /** The same of a value in an annotation. */
    static Stream<String> in(AnnotationValue value) {
        if (value.getValue() instanceof List<?> values) {
            return values.stream()
                    .flatMap(inner -> inner instanceof AnnotationValue element ? in(element) : Stream.empty());
        }
        if (value.getValue() instanceof AnnotationMirror inner) {
            return inner.getElementValues().values().stream().flatMap(MissingClasses::in);
        }
        if (value.getValue() instanceof TypeMirror type) {
            // So says ecj of sources; of class files both do.
            return type.getKind() == TypeKind.ERROR ? Stream.of(nameOf(type)) : Stream.empty();
        }
        return MISSING_CONSTANT.equals(value.getValue()) && !isText(value) ? Stream.of("") : Stream.empty();
    }

    /** The class that is missing among what a class extends, itself included: what a codec is one of is not known without it. */
    static Optional<String> above(TypeMirror type) {
        return above(type, new HashSet<>());
    }

    private static Optional<String> above(TypeMirror type, Set<Element> seen) {
        if (!(type instanceof DeclaredType declared && declared.asElement() instanceof TypeElement element)) {
            return Optional.empty();
        }
        if (declared.getKind() == TypeKind.ERROR) {
            return Optional.of(nameOf(declared));
        }
        Optional<String> argument = declared.getTypeArguments().stream()
                .filter(each -> each.getKind() == TypeKind.ERROR)
                .<String>map(MissingClasses::nameOf)
                .findFirst();
        if (argument.isPresent() || !seen.add(element)) {
            return argument;
        }
        return Stream.concat(Stream.of(element.getSuperclass()), element.getInterfaces().stream())
                .flatMap(supertype -> above(supertype, seen).stream())
                .findFirst();
    }

    /** The name of a class that is not there: in full if it comes from a class file, and else as it is written. */
    static String nameOf(TypeMirror missing) {
        return missing instanceof DeclaredType declared && declared.asElement() instanceof TypeElement element
                ? element.getQualifiedName().toString()
                : missing.toString();
    }

    /**
     * A text can read like the mark of what is missing. javac writes quotes around texts only. ecj writes them around both; its mark is
     * a constant of its own, and so the same string as ours, while it makes new strings for the texts of sources and class files.
     */
    @SuppressWarnings({"ReferenceEquality", "StringEquality"})
    private static boolean isText(AnnotationValue value) {
        boolean isMark = value.getClass().getName().startsWith("org.eclipse.") && value.getValue() == MISSING_CONSTANT;
        return value.toString().startsWith("\"") && !isMark;
    }
}
