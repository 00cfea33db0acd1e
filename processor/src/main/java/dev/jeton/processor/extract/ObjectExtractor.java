package dev.jeton.processor.extract;

import com.palantir.javapoet.ClassName;
import dev.jeton.processor.diagnostic.Diagnostic;
import dev.jeton.processor.diagnostic.Findings;
import dev.jeton.processor.extract.ObjectShape.ToStringMethod;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Reads classes and records. */
final class ObjectExtractor {
    private final Places places;
    private final ObjectFinder objects;
    private final MakingExtractor makings;
    private final PropertyExtractor properties;
    private final UnionFinder unions;
    private final Generics generics;
    private final Imports imports;
    private final MixinChecker mixins;
    private final Types types;

    ObjectExtractor(
            Elements elements,
            Types types,
            Places places,
            Sources sources,
            ObjectFinder objects,
            JavaTypeExtractor javaTypes,
            UnnamedTypes unnamedTypes,
            FlattenedTypes flattenedTypes,
            UnionFinder unions,
            Generics generics,
            NullnessReader nullness,
            Imports imports,
            MixinChecker mixins) {
        this.types = types;
        this.imports = imports;
        this.mixins = mixins;
        this.generics = generics;
        this.unions = unions;
        this.places = places;
        this.objects = objects;
        this.makings = new MakingExtractor(types, places);
        this.properties = new PropertyExtractor(
                elements,
                types,
                places,
                sources,
                javaTypes,
                unnamedTypes,
                flattenedTypes,
                objects,
                makings,
                generics,
                nullness);
    }

    ObjectShape extract(TypeElement type, TypeFacts facts, ToStringMethod toStringMethod) {
        Findings findings = new Findings();
        FoundObject object = objects.find(type);
        Set<String> ignored = new HashSet<>();
        object.properties().stream().filter(Ignoring.READING::of).forEach(property -> ignored.add(property.name()));
        if (ObjectFinder.waitsForLombok(type, object)) {
            findings.report(facts.place(), Diagnostic.LOMBOK_AFTER_JETON, facts.name());
        } else {
            findings.addAll(object.makers().mistakes());
        }
        MakingAttempt reading = new MakingAttempt(types, (DeclaredType) type.asType(), List.of(), Set.of());
        imports.mixinOf(type)
                .ifPresent(mixin -> mixins.check(type, mixin, object.properties(), reading::readAs, findings));
        generics.report(type, facts.place(), findings);
        if (isInner(type)) {
            findings.report(facts.place(), Diagnostic.INNER_CLASS, facts.name());
        }
        object.properties().stream()
                .filter(property -> property.reading().isEmpty() && !Ignoring.WRITING.of(property))
                .forEach(property -> findings.report(
                        properties.placeOf(property, type),
                        Diagnostic.NO_ACCESSOR,
                        property.name(),
                        capitalised(property.name())));
        Optional<Settable> settable = makings.extract(type, object.makers(), object.properties(), ignored, findings);
        settable.ifPresent(
                made -> KotlinDefaults.report(type, object.makers(), object, made.making(), places, findings));
        List<PropertyShape> read = properties.extract(object, settable, Flattening.none(type, facts.codec()), findings);
        Optional<DiscriminatorShape> discriminator = discriminatorOf(type, findings);
        if (!unions.parentsOf(type).isEmpty()) {
            object.properties().stream()
                    .filter(ObjectFinder::isValue)
                    .forEach(value -> findings.report(
                            properties.placeOf(value, type),
                            Diagnostic.NO_ONE_VALUE,
                            value.name(),
                            "a sealed type tells its subtypes by their members, and this one has none"));
        }
        return new ObjectShape(
                facts,
                read,
                AnnotationView.find(JsonAnnotation.ORDER, type, places).flatMap(view -> view.strings("value")),
                toStringMethod,
                discriminator,
                settable.map(Settable::making),
                findings.all());
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

    private static String capitalised(String name) {
        return Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }
}
