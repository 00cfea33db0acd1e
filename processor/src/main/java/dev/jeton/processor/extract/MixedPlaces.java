package dev.jeton.processor.extract;

import dev.jeton.processor.diagnostic.Place;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;

/** Places where types are imported: what is to be said of an imported type is said at its mixin or its import, and annotations are found there. */
final class MixedPlaces implements Places {
    private final Places written;
    private final Imports imports;

    MixedPlaces(Places written, Imports imports) {
        this.written = written;
        this.imports = imports;
    }

    @Override
    public Place at(Element element) {
        Optional<Import> around = imports.around(element);
        if (around.isEmpty()) {
            return written.at(element);
        }
        // Of a type itself it is said where it is imported, or one that has a mixin would be reported elsewhere than
        // one that has none.
        return imports.of(element).isPresent()
                ? around.get().place()
                : imports.standIn(element)
                        .map(ObjectFinder::shown)
                        .map(written::at)
                        .orElse(around.get().place());
    }

    @Override
    public Place at(Element element, AnnotationMirror annotation) {
        return imports.around(element).isPresent() ? at(element) : written.at(element, annotation);
    }

    @Override
    public Place at(Element element, AnnotationMirror annotation, AnnotationValue value) {
        return imports.around(element).isPresent() ? at(element) : written.at(element, annotation, value);
    }

    @Override
    public Optional<AnnotationView> find(JsonAnnotation annotation, Element element) {
        if (annotation == JsonAnnotation.JSON && imports.of(element).isPresent()) {
            return imports.of(element).flatMap(Import::settings);
        }
        Optional<AnnotationView> own = written.find(annotation, element);
        return own.isPresent()
                ? own
                : imports.standIn(element)
                        .flatMap(mixed -> AnnotationView.find(annotation, mixed, ObjectFinder.shown(mixed), written));
    }
}
