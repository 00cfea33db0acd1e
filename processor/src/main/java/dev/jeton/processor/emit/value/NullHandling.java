package dev.jeton.processor.emit.value;

import dev.jeton.processor.model.Trait;
import dev.jeton.processor.model.ValueModel;

/** What JSON's {@code null} means for a value. */
public final class NullHandling {
    private NullHandling() {}

    /** The reader's method that consumes what counts as {@code null}: for a lenient number the empty string, too. */
    public static String nullTest(ValueModel value) {
        return value.is(Trait.EMPTY_IS_NULL) ? "readNullOrEmpty" : "readNull";
    }
}
