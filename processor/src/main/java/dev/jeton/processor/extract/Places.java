package dev.jeton.processor.extract;

import dev.jeton.processor.diagnostic.Place;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;

/** Makes places of the compiler's symbols, narrower and narrower. */
public interface Places {

    /** The element's declaration. */
    Place at(Element element);

    /**
     * An annotation.
     *
     * @param annotation must be on the element
     */
    Place at(Element element, AnnotationMirror annotation);

    /**
     * A value in an annotation.
     *
     * @param value must be in the annotation
     */
    Place at(Element element, AnnotationMirror annotation, AnnotationValue value);

    /** The annotation that counts on an element, which may stand somewhere else. */
    default Optional<AnnotationView> find(JsonAnnotation annotation, Element element) {
        return AnnotationView.on(element, annotation, this);
    }
}
