package dev.jeton.processor.extract;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.jeton.processor.diagnostic.Diagnostic;
import dev.jeton.processor.diagnostic.Findings;
import dev.jeton.processor.diagnostic.Place;
import dev.jeton.processor.extract.ObjectShape.ToStringMethod;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Reads classes and records. */
final class ObjectExtractor {
    private final Elements elements;
    private final Types types;
    private final Places places;
    private final Sources sources;
    private final ObjectFinder objects;
    private final MakingExtractor makings;
    private final JavaTypeExtractor javaTypes;
    private final UnnamedTypes unnamedTypes;
    private final JetonVocabulary vocabulary;
    private final UnionFinder unions;

    ObjectExtractor(
            Elements elements,
            Types types,
            Places places,
            Sources sources,
            ObjectFinder objects,
            JavaTypeExtractor javaTypes,
            UnnamedTypes unnamedTypes,
            UnionFinder unions) {
        this.unions = unions;
        this.elements = elements;
        this.types = types;
        this.places = places;
        this.sources = sources;
        this.objects = objects;
        this.javaTypes = javaTypes;
        this.unnamedTypes = unnamedTypes;
        this.makings = new MakingExtractor(types, places);
        this.vocabulary = new JetonVocabulary(places);
    }

    ObjectShape extract(TypeElement type, TypeFacts facts, ToStringMethod toStringMethod) {
        Findings findings = new Findings();
        FoundObject object = objects.find(type);
        Set<String> ignored = new HashSet<>();
        object.properties().stream().filter(ObjectFinder::isIgnored).forEach(property -> ignored.add(property.name()));
        if (ObjectFinder.waitsForLombok(type, object)) {
            findings.report(facts.place(), Diagnostic.LOMBOK_AFTER_JETON, facts.name());
        } else {
            findings.addAll(object.makers().mistakes());
        }
        if (isInner(type)) {
            findings.report(facts.place(), Diagnostic.INNER_CLASS, facts.name());
        }
        object.properties().stream()
                .filter(property -> property.reading().isEmpty() && !ignored.contains(property.name()))
                .forEach(property -> findings.report(
                        placeOf(property, type),
                        Diagnostic.NO_ACCESSOR,
                        property.name(),
                        capitalised(property.name())));
        Optional<Settable> settable = makings.extract(type, object.makers(), object.properties(), ignored, findings);
        settable.ifPresent(
                made -> KotlinDefaults.report(type, object.makers(), object, made.making(), places, findings));
        ComponentDocs docs = ComponentDocs.of(elements.getDocComment(type));
        List<PropertyShape> properties = settable.isEmpty()
                ? List.of()
                : object.properties().stream()
                        .map(property -> property(property, object, type, settable.get(), docs, findings))
                        .toList();
        Optional<DiscriminatorShape> discriminator = discriminatorOf(type, findings);
        if (!unions.parentsOf(type).isEmpty()) {
            object.properties().stream()
                    .filter(ObjectFinder::isValue)
                    .forEach(value -> findings.report(
                            placeOf(value, type),
                            Diagnostic.NO_ONE_VALUE,
                            value.name(),
                            "a sealed type tells its subtypes by their members, and this one has none"));
        }
        return new ObjectShape(
                facts, properties, toStringMethod, discriminator, settable.map(Settable::making), findings.all());
    }

    /** The same for all parents, or what the type's own codec writes would be right for one of them only. */
    private Optional<DiscriminatorShape> discriminatorOf(TypeElement type, Findings findings) {
        Optional<DiscriminatorShape> found = Optional.empty();
        for (TypeElement parent : unions.parentsOf(type)) {
            FoundUnion union = unions.find(parent);
            Optional<SubtypeMark> mark = union.markOf(type);
            Optional<DiscriminatorShape> other = union.discriminator()
                    .flatMap(name -> mark.map(values -> new DiscriminatorShape(name.value(), values)));
            if (found.isPresent() && other.isPresent() && !found.get().saysTheSameAs(other.get())) {
                findings.report(
                        mark.orElseThrow().place(),
                        Diagnostic.TWO_DISCRIMINATORS,
                        ClassName.get(type),
                        ClassName.get(parent));
            }
            found = found.or(() -> other);
        }
        return found;
    }

    /** Such a class has no object without one of the class around it. */
    private static boolean isInner(TypeElement type) {
        return type.getKind() == ElementKind.CLASS && type.getNestingKind().isNested() && !Hierarchy.isStatic(type);
    }

    private PropertyShape property(
            FoundProperty property,
            FoundObject object,
            TypeElement type,
            Settable settable,
            ComponentDocs docs,
            Findings findings) {
        String name = property.name();
        TypeMirror read = new MakingAttempt(types, (DeclaredType) type.asType(), List.of(), Set.of())
                .readAs(property)
                .or(() -> settable.typeOf(name))
                .orElseThrow(() -> new IllegalStateException("No type for " + name));
        TypeMirror set = settable.typeOf(name).orElse(read);
        return new PropertyShape(
                name,
                javaTypes.extract(withCodecs(set, object.typesOf(property)), new Site(type, name), codecOf(property)),
                unnamedTypes.hiddenIn(set, type),
                accessor(property),
                vocabulary.read(property, type, findings),
                docs.phrase(name),
                placeOf(property, type));
    }

    /** The codec that is named on the property; at another place it can be no other (J224). */
    private static Optional<TypeElement> codecOf(FoundProperty property) {
        return property.places().stream()
                .flatMap(place -> AnnotationView.classNamedOn(place, JsonAnnotation.USING).stream())
                .findFirst();
    }

    /** The same type as it is written at the place that names codecs in it, such as the field beside a setter. */
    private static TypeMirror withCodecs(TypeMirror type, Stream<? extends TypeMirror> written) {
        TypeName name = TypeName.get(type);
        return Stream.concat(Stream.of(type), written)
                .filter(other -> TypeName.get(other).equals(name) && CodecTypes.haveCodec(other))
                .findFirst()
                .orElse(type);
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
    private Place placeOf(FoundProperty property, TypeElement type) {
        Element shown = property.shown();
        Element owner = shown;
        while (owner != null && !(owner instanceof TypeElement)) {
            owner = owner.getEnclosingElement();
        }
        boolean isSource = owner instanceof TypeElement home && sources.homeOf(home) == Home.THESE_SOURCES;
        return places.at(isSource ? shown : type);
    }

    private static String capitalised(String name) {
        return Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }
}
