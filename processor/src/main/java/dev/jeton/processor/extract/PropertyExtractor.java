package dev.jeton.processor.extract;

import javax.lang.model.element.Element;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;

/** Reads the components of records. */
final class PropertyExtractor {
    private final Places places;
    private final JavaTypeExtractor types;
    private final UnnamedTypes unnamedTypes;
    private final JetonVocabulary vocabulary;

    PropertyExtractor(Places places, JavaTypeExtractor types, UnnamedTypes unnamedTypes) {
        this.places = places;
        this.types = types;
        this.unnamedTypes = unnamedTypes;
        this.vocabulary = new JetonVocabulary(places);
    }

    /**
     * Reads one component.
     *
     * @param field the component's own, where its findings are shown
     * @param owner the record
     * @param docs what is said of its components
     */
    PropertyShape extract(RecordComponentElement component, Element field, TypeElement owner, ComponentDocs docs) {
        String name = component.getSimpleName().toString();
        return new PropertyShape(
                name,
                types.extract(component.asType(), owner),
                unnamedTypes.hiddenIn(component.asType(), owner),
                vocabulary.read(component, field),
                docs.phrase(name),
                places.at(field));
    }
}
