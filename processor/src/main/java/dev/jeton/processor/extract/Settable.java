package dev.jeton.processor.extract;

import java.util.Map;
import java.util.Optional;
import javax.lang.model.type.TypeMirror;

/**
 * One way to make an object, and what each property is in it.
 *
 * @param types what the properties are given as
 */
record Settable(Making making, Map<String, TypeMirror> types) {

    Settable {
        types = Map.copyOf(types);
    }

    Optional<TypeMirror> typeOf(String property) {
        return Optional.ofNullable(types.get(property));
    }
}
