package dev.jeton.processor.extract;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.type.TypeMirror;

/** A class or record with what its codec may use. */
record FoundObject(Makers makers, List<FoundProperty> properties) {

    FoundObject {
        properties = List.copyOf(properties);
    }

    /** The fields, methods, constructors and parameters that have to do with its properties or make objects. */
    Set<Element> members() {
        Set<Element> members = new LinkedHashSet<>();
        properties.forEach(property -> members.addAll(property.places()));
        makers.creator().ifPresent(members::add);
        members.addAll(makers.constructors());
        makers.builder().ifPresent(builder -> {
            members.add(builder.type().asElement());
            members.addAll(settersIn(builder).toList());
            members.add(builder.build());
        });
        return members;
    }

    /** The types of what sets a property or returns it. */
    Stream<TypeMirror> typesOf(FoundProperty property) {
        Stream<TypeMirror> ofPlaces = property.places().stream().map(FoundObject::typeOf);
        Stream<TypeMirror> ofBuilder = makers.builder().stream()
                .flatMap(builder -> builder.settersOf(property.name()).stream())
                .map(setter -> setter.getParameters().get(0).asType());
        return Stream.concat(ofPlaces, ofBuilder);
    }

    private Stream<Element> settersIn(FoundBuilder builder) {
        return properties.stream().flatMap(property -> builder.settersOf(property.name()).stream());
    }

    private static TypeMirror typeOf(Element place) {
        return place instanceof ExecutableElement method ? method.getReturnType() : place.asType();
    }
}
