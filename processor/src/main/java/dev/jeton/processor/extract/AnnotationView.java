package dev.jeton.processor.extract;

import com.palantir.javapoet.TypeName;
import dev.jeton.processor.diagnostic.Place;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import javax.lang.model.AnnotatedConstruct;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.SimpleAnnotationValueVisitor14;

/**
 * An annotation, read by the names of its elements. What the user did not write is empty, defaults are not filled in; so is
 * a value that does not compile, since the compiler reports that by itself.
 */
final class AnnotationView {
    private final AnnotationMirror mirror;
    private final Place place;
    private final Function<AnnotationValue, Place> placeOfValue;

    private AnnotationView(AnnotationMirror mirror, Place place, Function<AnnotationValue, Place> placeOfValue) {
        this.mirror = mirror;
        this.place = place;
        this.placeOfValue = placeOfValue;
    }

    /** The annotation on an element, or what counts in its place. */
    static Optional<AnnotationView> find(JsonAnnotation annotation, Element element, Places places) {
        return places.find(annotation, element);
    }

    /** The annotation that is written on an element. */
    static Optional<AnnotationView> on(Element element, JsonAnnotation annotation, Places places) {
        return mirrorOf(annotation, element)
                .map(mirror -> new AnnotationView(
                        mirror, places.at(element, mirror), value -> places.at(element, mirror, value)));
    }

    /**
     * The annotation on a component of a record. It is found on the component and shown on the component's field: javac
     * before version 20 and ecj print messages about components without a position (JDK-8295184). Where the annotation is
     * not on the field too, the message goes to the field's name.
     */
    static Optional<AnnotationView> find(JsonAnnotation annotation, Element component, Element field, Places places) {
        Optional<AnnotationView> onField = find(annotation, field, places);
        return onField.isPresent()
                ? onField
                : mirrorOf(annotation, component)
                        .map(mirror -> new AnnotationView(mirror, places.at(field), value -> places.at(field)));
    }

    /** The class that an annotation names as its value. */
    static Optional<TypeElement> classNamedOn(AnnotatedConstruct annotated, JsonAnnotation annotation) {
        return mirrorOf(annotation, annotated)
                .flatMap(mirror -> mirror.getElementValues().values().stream()
                        .map(AnnotationView::element)
                        .flatMap(Optional::stream)
                        .findFirst());
    }

    /** The classes that an annotation lists as its value. */
    static List<TypeElement> classesIn(AnnotationMirror mirror) {
        return valuesIn(mirror)
                .map(AnnotationView::element)
                .flatMap(Optional::stream)
                .toList();
    }

    private static Stream<AnnotationValue> valuesIn(AnnotationMirror mirror) {
        return mirror.getElementValues().values().stream()
                .flatMap(value -> value.getValue() instanceof List<?> list
                        ? list.stream().map(AnnotationValue.class::cast)
                        : Stream.of(value));
    }

    /** The same, each with its place. */
    List<Given<TypeElement>> classes() {
        List<Given<TypeElement>> classes = new ArrayList<>();
        valuesIn(mirror)
                .forEach(value ->
                        element(value).ifPresent(type -> classes.add(new Given<>(type, placeOfValue.apply(value)))));
        return classes;
    }

    private static Optional<TypeElement> element(AnnotationValue value) {
        return value.getValue() instanceof DeclaredType type && type.asElement() instanceof TypeElement element
                ? Optional.of(element)
                : Optional.empty();
    }

    private static Optional<AnnotationMirror> mirrorOf(JsonAnnotation annotation, AnnotatedConstruct annotated) {
        for (AnnotationMirror mirror : annotated.getAnnotationMirrors()) {
            if (annotation.isTypeOf(mirror)) {
                return Optional.of(mirror);
            }
        }
        return Optional.empty();
    }

    Place place() {
        return place;
    }

    /** The place of one of its values, or its own where the value is not written. */
    Place placeOf(String name) {
        return value(name).map(placeOfValue).orElse(place);
    }

    Optional<Given<String>> string(String name) {
        return value(name).flatMap(this::string);
    }

    /** A class. */
    Optional<Given<TypeMirror>> type(String name) {
        return value(name)
                .filter(value -> value.getValue() instanceof TypeMirror)
                .map(value -> new Given<>((TypeMirror) value.getValue(), placeOfValue.apply(value)));
    }

    /** Whether another annotation of the same type has the same values in it. */
    boolean saysTheSameAs(AnnotationView other) {
        return values(mirror).equals(values(other.mirror));
    }

    private static Map<String, Object> values(AnnotationMirror mirror) {
        Map<String, Object> values = new HashMap<>();
        mirror.getElementValues()
                .forEach((element, value) ->
                        values.put(element.getSimpleName().toString(), comparable(value.getValue())));
        return values;
    }

    /** Compilers make new values for each annotation. */
    private static Object comparable(Object value) {
        if (value instanceof List<?> list) {
            return list.stream()
                    .map(inner -> comparable(inner instanceof AnnotationValue element ? element.getValue() : inner))
                    .toList();
        }
        if (value instanceof VariableElement constant) {
            return constant.getSimpleName().toString();
        }
        if (value instanceof TypeMirror type) {
            return TypeName.get(type);
        }
        return value instanceof AnnotationMirror inner ? values(inner) : value;
    }

    Optional<Given<Boolean>> flag(String name) {
        return value(name)
                .filter(value -> value.getValue() instanceof Boolean)
                .map(value -> new Given<>((Boolean) value.getValue(), placeOfValue.apply(value)));
    }

    /** The name of an enum's constant. */
    Optional<Given<String>> constant(String name) {
        return value(name)
                .filter(value -> value.getValue() instanceof VariableElement)
                .map(value -> new Given<>(
                        ((VariableElement) value.getValue()).getSimpleName().toString(), placeOfValue.apply(value)));
    }

    /** The strings of an array, which may be empty; each with its own place. */
    Optional<Given<List<Given<String>>>> strings(String name) {
        return value(name).map(value -> {
            List<Given<String>> strings = new ArrayList<>();
            value.accept(
                    new SimpleAnnotationValueVisitor14<Void, Void>() {
                        @Override
                        public Void visitArray(List<? extends AnnotationValue> values, Void nothing) {
                            values.forEach(inner -> string(inner).ifPresent(strings::add));
                            return null;
                        }
                    },
                    null);
            return new Given<>(strings, placeOfValue.apply(value));
        });
    }

    /** The annotation that is the value of an element, or else its default. */
    Optional<AnnotationView> annotation(String name) {
        return annotations(name).stream()
                .findFirst()
                .or(() -> ElementFilter.methodsIn(
                                mirror.getAnnotationType().asElement().getEnclosedElements())
                        .stream()
                        .filter(element -> element.getSimpleName().contentEquals(name))
                        .map(ExecutableElement::getDefaultValue)
                        .filter(value -> value != null && value.getValue() instanceof AnnotationMirror)
                        .map(value -> new AnnotationView((AnnotationMirror) value.getValue(), place, inner -> place))
                        .findFirst());
    }

    /** The annotations in an array, each shown at its own place. */
    List<AnnotationView> annotations(String name) {
        return value(name).stream()
                .flatMap(value -> value.getValue() instanceof List<?> list ? list.stream() : Stream.of(value))
                .filter(AnnotationValue.class::isInstance)
                .map(AnnotationValue.class::cast)
                .filter(value -> value.getValue() instanceof AnnotationMirror)
                .map(value -> new AnnotationView(
                        (AnnotationMirror) value.getValue(),
                        placeOfValue.apply(value),
                        inner -> placeOfValue.apply(value)))
                .toList();
    }

    private Optional<Given<String>> string(AnnotationValue value) {
        return value.getValue() instanceof String text
                ? Optional.of(new Given<>(text, placeOfValue.apply(value)))
                : Optional.empty();
    }

    private Optional<AnnotationValue> value(String name) {
        for (Map.Entry<? extends ExecutableElement, ? extends AnnotationValue> entry :
                mirror.getElementValues().entrySet()) {
            if (entry.getKey().getSimpleName().contentEquals(name)) {
                return Optional.of(entry.getValue());
            }
        }
        return Optional.empty();
    }
}
