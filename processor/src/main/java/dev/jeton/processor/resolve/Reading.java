package dev.jeton.processor.resolve;

import com.palantir.javapoet.ClassName;
import dev.jeton.processor.diagnostic.Diagnostic;
import dev.jeton.processor.model.ValueModel;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** What a rule makes of a type. */
sealed interface Reading {

    /** The type can be read and written. */
    record Accepted(ValueModel value) implements Reading {}

    /**
     * It cannot.
     *
     * @param culprit another type that has to be changed, if the error is there
     * @param arguments those of the diagnostic behind the property's name, which is the first one of each
     */
    record Refused(Diagnostic reason, Optional<ClassName> culprit, List<Object> arguments) implements Reading {
        Refused(Diagnostic reason, Object... arguments) {
            this(reason, Optional.empty(), List.of(arguments));
        }

        /** Refused for an error in another type, which may be that of other properties, too. */
        static Refused becauseOf(ClassName culprit, Diagnostic reason, Object... arguments) {
            return new Refused(reason, Optional.of(culprit), List.of(arguments));
        }
    }

    /** Wraps the value if there is one. */
    default Reading map(UnaryOperator<ValueModel> wrapping) {
        return this instanceof Accepted accepted ? new Accepted(wrapping.apply(accepted.value())) : this;
    }
}
