package dev.jeton.processor.output;

import dev.jeton.processor.diagnostic.Place;
import dev.jeton.processor.extract.Places;
import javax.annotation.processing.Messager;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;

/** Places that print through the compiler's messager. */
public final class MessagePlaces implements Places {
    private final Messager messager;

    public MessagePlaces(Messager messager) {
        this.messager = messager;
    }

    @Override
    public Place at(Element element) {
        return new ElementPlace(messager, element, null, null);
    }

    @Override
    public Place at(Element element, AnnotationMirror annotation) {
        return new ElementPlace(messager, element, annotation, null);
    }

    @Override
    public Place at(Element element, AnnotationMirror annotation, AnnotationValue value) {
        return new ElementPlace(messager, element, annotation, value);
    }
}
