package dev.jeton.processor.extract;

import dev.jeton.processor.diagnostic.Diagnostic;
import dev.jeton.processor.diagnostic.Findings;
import java.util.BitSet;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;

/** Tells of Kotlin's default parameters: generated code passes all of them, so that an absent member doesn't become what the user wrote. */
final class KotlinDefaults {
    private KotlinDefaults() {}

    static void report(
            TypeElement type, Makers makers, FoundObject object, Making making, Places places, Findings findings) {
        boolean isConstructor =
                making.start().method().isEmpty() && making.build().isEmpty();
        if (!isConstructor || making.arguments().isEmpty() || !KotlinStubs.isKotlin(type)) {
            return;
        }
        for (ExecutableElement constructor : makers.candidates()) {
            BitSet defaults = KotlinMetadata.defaults(type, constructor);
            List<? extends VariableElement> parameters = constructor.getParameters();
            defaults.stream()
                    .mapToObj(parameters::get)
                    .filter(parameter -> !mayBeNull(parameter))
                    .filter(parameter -> isSilent(parameter, object))
                    .forEach(parameter -> findings.report(
                            places.at(parameter),
                            Diagnostic.KOTLIN_DEFAULT,
                            parameter.getSimpleName(),
                            parameter.asType().getKind().isPrimitive() ? "is 0 or false" : "makes the object invalid"));
        }
    }

    /** What may be null mostly is by default. */
    private static boolean mayBeNull(VariableElement parameter) {
        return parameter.getAnnotationMirrors().stream()
                .anyMatch(mirror ->
                        mirror.getAnnotationType().asElement().getSimpleName().contentEquals("Nullable"));
    }

    /** Whether no annotation says what an absent member is. */
    private static boolean isSilent(VariableElement parameter, FoundObject object) {
        return object.properties().stream()
                .filter(property -> parameter.getSimpleName().contentEquals(property.name()))
                .flatMap(property -> property.places().stream())
                .noneMatch(KotlinDefaults::isTold);
    }

    private static boolean isTold(Element place) {
        return place.getAnnotationMirrors().stream()
                .anyMatch(mirror -> Stream.of(JsonAnnotation.DEFAULT, JsonAnnotation.REQUIRED, JsonAnnotation.IGNORE)
                        .anyMatch(annotation -> annotation.isTypeOf(mirror)));
    }
}
