package dev.jeton.processor.resolve;

import dev.jeton.processor.diagnostic.Diagnostic;
import dev.jeton.processor.model.ValueModel;
import java.util.List;
import java.util.function.UnaryOperator;

/** What a rule makes of a type. */
sealed interface Reading {

    /** The type can be read and written. */
    record Accepted(ValueModel value) implements Reading {}

    /**
     * It cannot.
     *
     * @param arguments those of the diagnostic behind the property's name, which is the first one of each
     */
    record Refused(Diagnostic reason, List<Object> arguments) implements Reading {
        Refused(Diagnostic reason, Object... arguments) {
            this(reason, List.of(arguments));
        }
    }

    /** Wraps the value if there is one. */
    default Reading map(UnaryOperator<ValueModel> wrapping) {
        return this instanceof Accepted accepted ? new Accepted(wrapping.apply(accepted.value())) : this;
    }
}
