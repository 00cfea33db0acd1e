package dev.jeton.processor.extract;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Types;

/** Finds what the codec of a class or record may use. It is asked several times for each type, and remembers the answers of a round. */
final class ObjectFinder {
    private final MakerFinder makers;
    private final PropertyFinder properties;
    private final Imports imports;
    private final Map<TypeElement, FoundObject> found = new HashMap<>();

    ObjectFinder(Types types, Reach reach, Places places, Imports imports) {
        this.imports = imports;
        this.makers = new MakerFinder(types, reach, places, imports);
        this.properties = new PropertyFinder(reach, imports);
    }

    /** Forgets everything: the next round has other symbols, or the same with other members. */
    void clear() {
        found.clear();
    }

    FoundObject find(TypeElement type) {
        FoundObject known = found.get(type);
        if (known == null) {
            Makers making = makers.find(type);
            known = new FoundObject(
                    making,
                    type.getKind() == ElementKind.RECORD
                            ? properties.ofRecord(type, making)
                            : properties.ofClass(type, making));
            List<FoundProperty> found = known.properties();
            imports.mixinOf(type).ifPresent(mixin -> mixin.addTo(found));
            this.found.put(type, known);
        }
        return known;
    }

    /** The types of the properties, as far as they can be in a value. */
    Stream<TypeMirror> contents(TypeElement type) {
        // Not getRecordComponents(), which ecj answers for records only.
        if (type.getKind() == ElementKind.RECORD) {
            return type.getEnclosedElements().stream()
                    .filter(member -> member.getKind() == ElementKind.RECORD_COMPONENT)
                    .map(Element::asType);
        }
        if (type.getKind() != ElementKind.CLASS) {
            return Stream.empty();
        }
        FoundObject object = find(type);
        return object.properties().stream()
                .filter(property -> !Ignoring.ofBoth(property))
                .flatMap(object::typesOf);
    }

    /** Whether a class lacks what Lombok is to make: its accessors or its builder. */
    static boolean waitsForLombok(TypeElement type, FoundObject object) {
        boolean isLacking =
                object.properties().isEmpty() || !object.makers().mistakes().isEmpty();
        return isLacking
                && type.getAnnotationMirrors().stream()
                        .map(mirror -> mirror.getAnnotationType().asElement())
                        .anyMatch(annotation -> annotation instanceof TypeElement element
                                && element.getQualifiedName().toString().startsWith("lombok."));
    }

    /** Whether a property is marked to be the whole value. */
    static boolean isValue(FoundProperty property) {
        return has(property, JsonAnnotation.VALUE);
    }

    /** Whether the members of a property are to stand among those of the object. */
    static boolean isFlattened(FoundProperty property) {
        return has(property, JsonAnnotation.FLATTEN);
    }

    /** Whether an annotation is at any place of a property. */
    static boolean has(FoundProperty property, JsonAnnotation annotation) {
        return property.places().stream()
                .flatMap(place -> place.getAnnotationMirrors().stream())
                .anyMatch(annotation::isTypeOf);
    }

    /** Where findings about a place of a property are shown: those about a component on its field. */
    static Element shown(Element place) {
        if (!(place instanceof RecordComponentElement component)
                || !(component.getEnclosingElement() instanceof TypeElement owner)) {
            return place;
        }
        Optional<? extends Element> field = ElementFilter.fieldsIn(owner.getEnclosedElements()).stream()
                .filter(any -> any.getSimpleName().equals(component.getSimpleName()))
                .findFirst();
        return field.isPresent() ? field.get() : place;
    }

    /** What belongs to the properties of a type, in the order in which annotations are read. */
    static List<Element> places(FoundObject object) {
        return object.properties().stream()
                .flatMap(property -> property.places().stream())
                .toList();
    }
}
