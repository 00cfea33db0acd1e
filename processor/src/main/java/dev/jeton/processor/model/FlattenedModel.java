package dev.jeton.processor.model;

import com.palantir.javapoet.ClassName;
import java.util.OptionalInt;

/**
 * An object in Java that is none in JSON: its members stand among those of the object that has it.
 *
 * @param name how variables for it are called: the names of the properties that lead to it, put together
 * @param access how it is got from what it is in
 * @param outer the index of the flattened object that it is in; empty if the object of the codec has it
 * @param first the first of the properties whose members are its own, or those of what is flattened into it
 * @param end the property after the last of these
 * @param construction how it is made
 */
public record FlattenedModel(
        String name,
        ClassName type,
        Access access,
        OptionalInt outer,
        int first,
        int end,
        Absence absence,
        Construction construction) {

    /** Whether a property is one of its own, or of what is flattened into it. */
    public boolean holds(int property) {
        return property >= first && property < end;
    }

    /** Whether it is null where none of its members is there. */
    public boolean mayBeNull() {
        return absence == Absence.NULL;
    }

    /** The same without what makes it. */
    FlattenedModel withoutConstruction() {
        return new FlattenedModel(name, type, access, outer, first, end, absence, Construction.none());
    }

    /** What becomes of it where none of its members is there. */
    public enum Absence {
        /** It is null, and members that must be there need not. */
        NULL,
        /** It is made of absent members. */
        MADE
    }
}
