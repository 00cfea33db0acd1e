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
 * @param onError what becomes of a value of a wrong type or form
 */
public record PropertyModel(
        String name,
        Access access,
        String jsonName,
        List<String> aliases,
        ValueModel value,
        Presence presence,
        Sensitivity sensitivity,
        OnError onError) {

    public PropertyModel {
        aliases = List.copyOf(aliases);
    }

    /** A property whose value must be right. */
    public PropertyModel(
            String name,
            Access access,
            String jsonName,
            List<String> aliases,
            ValueModel value,
            Presence presence,
            Sensitivity sensitivity) {
        this(name, access, jsonName, aliases, value, presence, sensitivity, OnError.REJECT);
    }

    /** Whether a value of a wrong type or form counts as absent. */
    public boolean isForgiving() {
        return onError == OnError.FORGIVE;
    }

    /**
     * The same among the members of another object.
     *
     * @param variable what it is called there
     * @param prefix what is put in front of its names in JSON
     * @param secret whether it is secret, whatever it is where it comes from
     */
    public PropertyModel flattened(String variable, String prefix, boolean secret) {
        return new PropertyModel(
                variable,
                access,
                prefix + jsonName,
                aliases.stream().map(alias -> prefix + alias).toList(),
                value,
                presence,
                secret ? Sensitivity.SECRET : sensitivity,
                onError);
    }

    /** Whether the value may be shown in generated text. */
    public enum Sensitivity {
        PUBLIC,
        SECRET
    }
}
