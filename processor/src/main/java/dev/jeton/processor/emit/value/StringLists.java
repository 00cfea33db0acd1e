package dev.jeton.processor.emit.value;

import dev.jeton.processor.model.CollectionType.Nulls;
import dev.jeton.processor.model.ContainerValue.SequenceValue;

/** The runtime's methods for lists of strings, which save generated code two loops for each list. */
final class StringLists {
    private StringLists() {}

    /** What the names of the methods for reading, checking and writing end with. */
    static String methodsFor(SequenceValue list) {
        return list.nulls() == Nulls.REFUSED ? "NonNullStrings" : "Strings";
    }

    /** The writer's method for a name with its list. */
    static String memberMethodFor(SequenceValue list) {
        return list.nulls() == Nulls.REFUSED ? "nonNullStringsMember" : "stringsMember";
    }
}
