package dev.jeton.processor.output;

import dev.jeton.processor.diagnostic.Place;
import dev.jeton.processor.diagnostic.Severity;
import java.util.List;
import javax.annotation.processing.Messager;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.tools.Diagnostic;
import org.jspecify.annotations.Nullable;

/** A place in terms of the compiler: an element, perhaps an annotation on it, perhaps a value of that. */
final class ElementPlace implements Place {
    private final Messager messager;
    private final Element element;
    private final @Nullable AnnotationMirror annotation;
    private final @Nullable AnnotationValue value;

    ElementPlace(
            Messager messager,
            Element element,
            @Nullable AnnotationMirror annotation,
            @Nullable AnnotationValue value) {
        this.messager = messager;
        this.element = element;
        this.annotation = annotation;
        this.value = value;
    }

    @Override
    public void print(Severity severity, String message) {
        Diagnostic.Kind kind = switch (severity) {
            case ERROR -> Diagnostic.Kind.ERROR;
            case WARNING -> Diagnostic.Kind.WARNING;
            case NOTE -> Diagnostic.Kind.NOTE;
        };
        messager.printMessage(kind, message, element, annotation, value);
    }

    @Override
    public boolean suppresses(String id) {
        for (Element here = element; here != null; here = here.getEnclosingElement()) {
            SuppressWarnings suppressed = here.getAnnotation(SuppressWarnings.class);
            if (suppressed != null && List.of(suppressed.value()).contains(id)) {
                return true;
            }
        }
        return false;
    }
}
