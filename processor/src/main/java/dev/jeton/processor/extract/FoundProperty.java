package dev.jeton.processor.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import org.jspecify.annotations.Nullable;

/** A property of a type, and everything in the source that belongs to it. Filled while the type is read. */
final class FoundProperty {
    private final String name;
    private final List<Element> places = new ArrayList<>();
    private final List<ExecutableElement> setters = new ArrayList<>();
    private @Nullable Accessor accessor;
    private @Nullable VariableElement field;

    FoundProperty(String name) {
        this.name = name;
    }

    /** Kinds of accessors, the best first. */
    enum Style {
        /** {@code x()}. */
        PLAIN,
        /** {@code getX()}. */
        GET,
        /** {@code isX()}. */
        IS
    }

    private record Accessor(ExecutableElement method, Style style) {}

    String name() {
        return name;
    }

    /** Where its annotations may stand, in the order of the source, supertypes first. */
    List<Element> places() {
        return List.copyOf(places);
    }

    void addPlace(Element place) {
        if (!places.contains(place)) {
            places.add(place);
        }
    }

    /** Adds a method that returns it. Of two of a style the later one counts, which may return a narrower type. */
    void addAccessor(ExecutableElement method, Style style) {
        addPlace(method);
        if (accessor == null
                || style.compareTo(accessor.style()) < 0
                || (style == accessor.style() && !isOfInterface(method))) {
            accessor = new Accessor(method, style);
        }
    }

    private static boolean isOfInterface(ExecutableElement method) {
        return method.getEnclosingElement() instanceof TypeElement owner
                && owner.getKind().isInterface();
    }

    /** Adds a field that can be seen; one of a subclass hides that of the superclass. */
    void addField(VariableElement visible) {
        addPlace(visible);
        field = visible;
    }

    void addSetter(ExecutableElement setter) {
        addPlace(setter);
        addPlace(setter.getParameters().get(0));
        setters.add(setter);
    }

    Optional<ExecutableElement> accessor() {
        return Optional.ofNullable(accessor).map(Accessor::method);
    }

    Optional<VariableElement> field() {
        return Optional.ofNullable(field);
    }

    List<ExecutableElement> setters() {
        return setters;
    }

    /** The method, or else the field, that holds the value. */
    Optional<Element> reading() {
        return accessor().<Element>map(method -> method).or(this::field);
    }

    /** Where findings about it are shown: a component on its field, or else what holds it, or else what sets it. */
    Element shown() {
        Element first = places.get(0);
        if (first.getKind() == ElementKind.RECORD_COMPONENT) {
            return ObjectFinder.shown(first);
        }
        return reading().orElse(setters.isEmpty() ? first : setters.get(0));
    }

    /** Whether it is more than a field that nobody can see. */
    boolean isReal() {
        return reading().isPresent() || !setters.isEmpty();
    }
}
