package dev.jeton.processor.extract;

import dev.jeton.processor.diagnostic.Place;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;

/** Makes places of the compiler's symbols, narrower and narrower. */
public interface Places {

    Place at(Element element);

    /**
     * @param annotation must be on the element
     */
    Place at(Element element, AnnotationMirror annotation);

    /**
     * @param value must be in the annotation
     */
    Place at(Element element, AnnotationMirror annotation, AnnotationValue value);
}
