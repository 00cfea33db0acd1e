package dev.jeton.processor.extract;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;

/**
 * What is different in classes of Kotlin, as kapt shows them. The compiler repeats annotations in what it makes itself: on the parameters of
 * {@code copy}, on constructors and methods that leave out default parameters, and on the method of a companion behind a static one.
 */
final class KotlinStubs {
    private KotlinStubs() {}

    static boolean isKotlin(Element type) {
        return type.getAnnotationMirrors().stream().anyMatch(KotlinStubs::isMetadata);
    }

    static boolean isMetadata(AnnotationMirror mirror) {
        return mirror.getAnnotationType().asElement() instanceof TypeElement annotation
                && annotation.getQualifiedName().contentEquals("kotlin.Metadata");
    }

    /** Those that a user has marked: of constructors and of methods of one name only the one with all parameters. */
    static List<ExecutableElement> withoutRepeated(TypeElement type, List<ExecutableElement> marked) {
        if (!isKotlin(type)) {
            return marked;
        }
        return marked.stream()
                .filter(method -> overloads(method, marked)
                        .max(Comparator.comparingInt(
                                each -> each.getParameters().size()))
                        .filter(method::equals)
                        .isPresent())
                .toList();
    }

    private static Stream<ExecutableElement> overloads(ExecutableElement method, List<ExecutableElement> marked) {
        return marked.stream().filter(other -> other.getSimpleName().equals(method.getSimpleName()));
    }
}
