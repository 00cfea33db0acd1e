package dev.jeton.processor.extract;

import dev.jeton.processor.diagnostic.Place;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;

/** Reads the components of records. */
final class PropertyExtractor {
    private final Places places;
    private final JavaTypeExtractor types;
    private final UnnamedTypes unnamedTypes;

    PropertyExtractor(Places places, JavaTypeExtractor types, UnnamedTypes unnamedTypes) {
        this.places = places;
        this.types = types;
        this.unnamedTypes = unnamedTypes;
    }

    /**
     * Reads one component.
     *
     * @param field the component's own, where its findings are shown
     * @param owner the record
     */
    PropertyShape extract(RecordComponentElement component, Element field, TypeElement owner) {
        Map<JsonAnnotation, AnnotationView> views = new EnumMap<>(JsonAnnotation.class);
        Map<JsonAnnotation, Place> placesOfAnnotations = new EnumMap<>(JsonAnnotation.class);
        for (JsonAnnotation annotation : JsonAnnotation.values()) {
            AnnotationView.find(annotation, component, field, places).ifPresent(view -> {
                views.put(annotation, view);
                placesOfAnnotations.put(annotation, view.place());
            });
        }
        return new PropertyShape(
                component.getSimpleName().toString(),
                types.extract(component.asType(), owner),
                unnamedTypes.hiddenIn(component.asType(), owner),
                placesOfAnnotations,
                string(views, JsonAnnotation.NAME),
                strings(views, JsonAnnotation.ALIAS),
                string(views, JsonAnnotation.DEFAULT),
                strings(views, JsonAnnotation.KNOWN),
                places.at(field));
    }

    private static Optional<Given<String>> string(
            Map<JsonAnnotation, AnnotationView> views, JsonAnnotation annotation) {
        return Optional.ofNullable(views.get(annotation)).flatMap(view -> view.string("value"));
    }

    private static Optional<Given<List<Given<String>>>> strings(
            Map<JsonAnnotation, AnnotationView> views, JsonAnnotation annotation) {
        return Optional.ofNullable(views.get(annotation)).flatMap(view -> view.strings("value"));
    }
}
