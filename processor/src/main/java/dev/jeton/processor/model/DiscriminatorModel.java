package dev.jeton.processor.model;

import java.util.List;

/**
 * The member by which a type is told from the other subtypes of its parent.
 *
 * @param index of the property that stands for it
 * @param values that stand for the type; the first one is written
 * @param kind whether it is a property in Java
 * @param others whether other values, or none, are read as well
 */
public record DiscriminatorModel(int index, List<String> values, Kind kind, Others others) {

    public DiscriminatorModel {
        values = List.copyOf(values);
    }

    /** Whether generated code looks at its values: it does not keep what it reads. */
    public boolean isChecked() {
        return kind == Kind.MEMBER_ONLY && others == Others.REJECTED;
    }

    /** Whether it is a property in Java. */
    public enum Kind {
        PROPERTY,
        /** A member in JSON only. */
        MEMBER_ONLY
    }

    /** What reading does with other values. */
    public enum Others {
        REJECTED,
        READ
    }
}
