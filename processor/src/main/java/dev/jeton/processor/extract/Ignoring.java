package dev.jeton.processor.extract;

import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.VariableElement;

/** What properties are left out of. */
enum Ignoring {
    READING,
    WRITING;

    /** Whether a property is left out of nothing but this. */
    static boolean isPartial(Given<String> direction) {
        return Stream.of(values()).anyMatch(one -> one.name().equals(direction.value()));
    }

    /** Whether a property is left out of it. */
    boolean of(FoundProperty property) {
        return property.places().stream().anyMatch(this::on);
    }

    /** Whether an annotation says so at a place of a property. */
    boolean on(Element place) {
        return place.getAnnotationMirrors().stream()
                .filter(JsonAnnotation.IGNORE::isTypeOf)
                .anyMatch(this::isSaidBy);
    }

    /** Whether a property is neither read nor written. */
    static boolean ofBoth(FoundProperty property) {
        return READING.of(property) && WRITING.of(property);
    }

    /** Whether a property is neither read nor written, as an annotation says at one of its places. */
    static boolean inBothOn(Element place) {
        return READING.on(place) && WRITING.on(place);
    }

    private boolean isSaidBy(AnnotationMirror ignore) {
        return ignore.getElementValues().values().stream()
                .map(value -> value.getValue() instanceof VariableElement constant
                        ? constant.getSimpleName().toString()
                        : "")
                .allMatch(direction -> direction.equals("BOTH") || direction.equals(name()));
    }
}
