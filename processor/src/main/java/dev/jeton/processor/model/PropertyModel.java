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
 * @param inclusion when it is written, if it need not be there
 * @param direction whether it is read, written, or both
 * @param together what an alias beside its name means
 */
public record PropertyModel(
        String name,
        Access access,
        String jsonName,
        List<String> aliases,
        ValueModel value,
        Presence presence,
        Sensitivity sensitivity,
        OnError onError,
        Inclusion inclusion,
        Direction direction,
        Together together) {

    public PropertyModel {
        aliases = List.copyOf(aliases);
    }

    /** A property whose value must be right, and which is written unless it is null. */
    public PropertyModel(
            String name,
            Access access,
            String jsonName,
            List<String> aliases,
            ValueModel value,
            Presence presence,
            Sensitivity sensitivity) {
        this(
                name,
                access,
                jsonName,
                aliases,
                value,
                presence,
                sensitivity,
                OnError.REJECT,
                Inclusion.NON_NULL,
                Direction.BOTH,
                Together.REJECT);
    }

    public boolean isRead() {
        return direction != Direction.WRITE_ONLY;
    }

    public boolean isWritten() {
        return direction != Direction.READ_ONLY;
    }

    /** Whether its aliases are members of their own, for which those under its name stand. */
    public boolean prefersName() {
        return together == Together.PREFER_NAME && !aliases.isEmpty();
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
                onError,
                inclusion,
                direction,
                together);
    }

    /** The same, written at other times. */
    public PropertyModel with(Inclusion other) {
        return new PropertyModel(
                name, access, jsonName, aliases, value, presence, sensitivity, onError, other, direction, together);
    }

    /** Whether the value may be shown in generated text. */
    public enum Sensitivity {
        PUBLIC,
        SECRET
    }
}
