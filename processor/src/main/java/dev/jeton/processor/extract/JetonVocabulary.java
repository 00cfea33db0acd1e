package dev.jeton.processor.extract;

import dev.jeton.processor.diagnostic.Place;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.RecordComponentElement;

/** Reads what Jeton's own annotations say of a property. */
final class JetonVocabulary {
    private final Places places;

    JetonVocabulary(Places places) {
        this.places = places;
    }

    /**
     * The facts of one component.
     *
     * @param field the component's own, where its findings are shown
     */
    PropertyFacts read(RecordComponentElement component, Element field) {
        Map<Fact, AnnotationView> views = new EnumMap<>(Fact.class);
        Map<Fact, Place> stated = new EnumMap<>(Fact.class);
        for (Fact fact : Fact.values()) {
            AnnotationView.find(fact.annotation(), component, field, places).ifPresent(view -> {
                views.put(fact, view);
                stated.put(fact, view.place());
            });
        }
        return new PropertyFacts(
                stated,
                string(views, Fact.NAME),
                strings(views, Fact.ALIAS),
                string(views, Fact.DEFAULT),
                strings(views, Fact.KNOWN),
                Optional.ofNullable(views.get(Fact.EPOCH)).flatMap(view -> view.constant("value")),
                string(views, Fact.FORMAT));
    }

    private static Optional<Given<String>> string(Map<Fact, AnnotationView> views, Fact fact) {
        return Optional.ofNullable(views.get(fact)).flatMap(view -> view.string("value"));
    }

    private static Optional<Given<List<Given<String>>>> strings(Map<Fact, AnnotationView> views, Fact fact) {
        return Optional.ofNullable(views.get(fact)).flatMap(view -> view.strings("value"));
    }
}
