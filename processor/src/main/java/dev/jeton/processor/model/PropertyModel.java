package dev.jeton.processor.model;

import java.util.List;

/**
 * One property of an object.
 *
 * @param name the name in Java: a record's component, or what accessors are called after
 * @param access how the value is got from an object
 * @param jsonName the exact name in JSON
 * @param aliases further names under which it is read
 * @param value how it is read and written
 */
public record PropertyModel(
        String name,
        Access access,
        String jsonName,
        List<String> aliases,
        ValueModel value,
        Presence presence,
        Sensitivity sensitivity) {

    public PropertyModel {
        aliases = List.copyOf(aliases);
    }

    /** Whether the value may be shown in generated text. */
    public enum Sensitivity {
        PUBLIC,
        SECRET
    }
}
