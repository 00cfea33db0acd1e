package dev.jeton.processor.extract;

import dev.jeton.processor.diagnostic.Place;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.annotation.processing.Messager;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.VariableElement;

/** Reads the components of records. */
final class PropertyExtractor {
    private final Messager messager;
    private final JavaTypeExtractor types;

    PropertyExtractor(Messager messager, JavaTypeExtractor types) {
        this.messager = messager;
        this.types = types;
    }

    /**
     * Reads one component.
     *
     * @param fields the fields of the record; one of them is the component's own
     */
    PropertyShape extract(RecordComponentElement component, List<VariableElement> fields) {
        VariableElement field = fields.stream()
                .filter(candidate -> candidate.getSimpleName().equals(component.getSimpleName()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No field for the component " + component));
        Map<JsonAnnotation, AnnotationView> views = new EnumMap<>(JsonAnnotation.class);
        Map<JsonAnnotation, Place> places = new EnumMap<>(JsonAnnotation.class);
        for (JsonAnnotation annotation : JsonAnnotation.values()) {
            AnnotationView.find(annotation, component, field, messager).ifPresent(view -> {
                views.put(annotation, view);
                places.put(annotation, view.place());
            });
        }
        return new PropertyShape(
                component.getSimpleName().toString(),
                types.extract(component.asType()),
                places,
                string(views, JsonAnnotation.NAME),
                strings(views, JsonAnnotation.ALIAS),
                string(views, JsonAnnotation.DEFAULT),
                strings(views, JsonAnnotation.KNOWN),
                new ElementPlace(messager, field, null, null));
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
