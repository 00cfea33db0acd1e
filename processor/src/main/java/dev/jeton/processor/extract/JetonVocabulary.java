package dev.jeton.processor.extract;

import dev.jeton.processor.diagnostic.Diagnostic;
import dev.jeton.processor.diagnostic.Findings;
import dev.jeton.processor.diagnostic.Place;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/** Reads what Jeton's own annotations say of a property. */
final class JetonVocabulary {
    private final Places places;

    JetonVocabulary(Places places) {
        this.places = places;
    }

    /**
     * The facts of one property.
     *
     * @param type whose property it is
     * @param nullness whether it may be null
     * @param findings gets the annotations that contradict an earlier one of the same property
     */
    PropertyFacts read(FoundProperty property, TypeElement type, Nullness nullness, Findings findings) {
        Map<Fact, AnnotationView> views = new EnumMap<>(Fact.class);
        Map<Fact, Place> stated = new EnumMap<>(Fact.class);
        for (Element place : property.places()) {
            if (!place.getAnnotationMirrors().isEmpty()) {
                read(property, place, views, findings);
            }
        }
        views.forEach((fact, view) -> stated.put(fact, view.place()));
        if (!views.containsKey(Fact.IGNORE)
                || constant(views, Fact.IGNORE, "value")
                        .filter(Ignoring::isPartial)
                        .isPresent()) {
            AnnotationView.find(JsonAnnotation.SECRET, type, places)
                    .ifPresent(all -> stated.putIfAbsent(Fact.SECRET, all.place()));
        }
        return new PropertyFacts(
                stated,
                string(views, Fact.NAME),
                constant(views, Fact.IGNORE, "value"),
                strings(views, Fact.ALIAS),
                constant(views, Fact.ALIAS, "together"),
                constant(views, Fact.INCLUDE, "value"),
                string(views, Fact.DEFAULT),
                Optional.ofNullable(views.get(Fact.DEFAULT)).flatMap(view -> view.flag("forNull")),
                strings(views, Fact.KNOWN),
                constant(views, Fact.EPOCH, "value"),
                string(views, Fact.FORMAT),
                string(views, Fact.DELIMITED),
                constant(views, Fact.SINGLE_OR_ARRAY, "write"),
                Optional.ofNullable(views.get(Fact.FLATTEN)).flatMap(view -> view.string("prefix")),
                nullness);
    }

    /** The compiler copies the annotations of a component, so that the same twice is no contradiction. */
    private void read(FoundProperty property, Element place, Map<Fact, AnnotationView> views, Findings findings) {
        for (Fact fact : Fact.values()) {
            AnnotationView.find(fact.annotation(), place, ObjectFinder.shown(place), places)
                    .ifPresent(view -> {
                        AnnotationView earlier = views.putIfAbsent(fact, view);
                        if (earlier != null && !earlier.saysTheSameAs(view)) {
                            findings.report(
                                    view.place(), Diagnostic.CONTRADICTING_PLACES, fact.simpleName(), property.name());
                        }
                    });
        }
    }

    private static Optional<Given<String>> string(Map<Fact, AnnotationView> views, Fact fact) {
        return Optional.ofNullable(views.get(fact)).flatMap(view -> view.string("value"));
    }

    private static Optional<Given<String>> constant(Map<Fact, AnnotationView> views, Fact fact, String element) {
        return Optional.ofNullable(views.get(fact)).flatMap(view -> view.constant(element));
    }

    private static Optional<Given<List<Given<String>>>> strings(Map<Fact, AnnotationView> views, Fact fact) {
        return Optional.ofNullable(views.get(fact)).flatMap(view -> view.strings("value"));
    }
}
