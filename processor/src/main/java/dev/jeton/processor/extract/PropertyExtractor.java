package dev.jeton.processor.extract;

import dev.jeton.processor.diagnostic.Findings;
import dev.jeton.processor.diagnostic.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Reads the properties of classes and records. */
final class PropertyExtractor {
    private final Elements elements;
    private final Types types;
    private final Places places;
    private final Sources sources;
    private final JavaTypeExtractor javaTypes;
    private final UnnamedTypes unnamedTypes;
    private final JetonVocabulary vocabulary;
    private final FlattenedExtractor flattened;
    private final Generics generics;
    private final NullnessReader nullness;

    PropertyExtractor(
            Elements elements,
            Types types,
            Places places,
            Sources sources,
            JavaTypeExtractor javaTypes,
            UnnamedTypes unnamedTypes,
            FlattenedTypes flattenedTypes,
            ObjectFinder objects,
            MakingExtractor makings,
            Generics generics,
            NullnessReader nullness) {
        this.generics = generics;
        this.nullness = nullness;
        this.elements = elements;
        this.types = types;
        this.places = places;
        this.sources = sources;
        this.javaTypes = javaTypes;
        this.unnamedTypes = unnamedTypes;
        this.vocabulary = new JetonVocabulary(places);
        this.flattened = new FlattenedExtractor(flattenedTypes, objects, makings, sources, this);
    }

    /**
     * The properties of the innermost type.
     *
     * @param settable how they are set; empty where no object can be made, for reasons that are reported
     */
    List<PropertyShape> extract(
            FoundObject object, Optional<Settable> settable, Flattening flattening, Findings findings) {
        ComponentDocs docs = ComponentDocs.of(elements.getDocComment(flattening.innermost()));
        List<PropertyShape> shapes = new ArrayList<>();
        for (FoundProperty property : object.properties()) {
            Optional<TypeMirror> type = settable.flatMap(made -> made.typeOf(property.name()))
                    .or(() -> readAs(property, flattening.innermost()));
            if (type.isPresent()) {
                shapes.add(property(property, object, type.get(), docs, flattening, findings));
            } else if (settable.isPresent()) {
                throw new IllegalStateException("No type for " + property.name());
            }
        }
        return shapes;
    }

    private Optional<TypeMirror> readAs(FoundProperty property, TypeElement type) {
        return new MakingAttempt(types, (DeclaredType) type.asType(), List.of(), Set.of()).readAs(property);
    }

    private PropertyShape property(
            FoundProperty property,
            FoundObject object,
            TypeMirror set,
            ComponentDocs docs,
            Flattening flattening,
            Findings findings) {
        String name = property.name();
        TypeElement type = flattening.innermost();
        Nullness mayBeNull = nullness.of(property, Stream.concat(Stream.of(set), object.typesOf(property)), type);
        PropertyFacts facts = vocabulary.read(property, type, mayBeNull, findings);
        Place place = placeOf(property, type);
        generics.reportExpansion(type, set, name, place, findings);
        boolean isFlattened =
                facts.places().containsKey(Fact.FLATTEN) && !facts.places().containsKey(Fact.IGNORE);
        return new PropertyShape(
                name,
                javaTypes.extract(
                        set,
                        flattening
                                .site(name)
                                .with(new WrittenTypes(object.typesOf(property).toList())),
                        codecOf(property)),
                unnamedTypes.hiddenIn(set, flattening.owner()),
                accessor(property),
                facts,
                isFlattened
                        ? flattened.extract(
                                name, set, flattening, facts.places().getOrDefault(Fact.FLATTEN, place), findings)
                        : Optional.empty(),
                docs.phrase(name),
                place);
    }

    /** The codec that is named on the property; at another place it can be no other (J224). */
    private static Optional<TypeElement> codecOf(FoundProperty property) {
        return property.places().stream()
                .flatMap(place -> AnnotationView.classNamedOn(place, JsonAnnotation.USING).stream())
                .findFirst();
    }

    private static Optional<MemberShape> accessor(FoundProperty property) {
        return property.accessor()
                .map(method -> new MemberShape(
                        MemberShape.Kind.METHOD, method.getSimpleName().toString()))
                .or(() -> property.field()
                        .map(field -> new MemberShape(
                                MemberShape.Kind.FIELD, field.getSimpleName().toString())));
    }

    /** Compilers know no position in a class file, so that what is inherited from one is shown on the type. */
    Place placeOf(FoundProperty property, TypeElement type) {
        Element shown = property.shown();
        Element owner = shown;
        while (owner != null && !(owner instanceof TypeElement)) {
            owner = owner.getEnclosingElement();
        }
        boolean isSource = owner instanceof TypeElement home && sources.homeOf(home) == Home.THESE_SOURCES;
        return places.at(isSource ? shown : type);
    }
}
