package dev.jeton.processor.resolve;

import com.palantir.javapoet.CodeBlock;
import dev.jeton.processor.model.Presence.Reuse;
import java.util.function.UnaryOperator;

/** What becomes of the text of a default. */
sealed interface DefaultValue {

    /**
     * An expression of the property's type.
     *
     * @param text the value as a view reads it
     * @param reuse what may be done with the object
     */
    record Expression(CodeBlock code, String text, Reuse reuse) implements DefaultValue {}

    /**
     * The text does not fit.
     *
     * @param reason why, and what would; fits behind a colon
     */
    record Misfit(String reason) implements DefaultValue {}

    /** A literal or a constant. */
    static DefaultValue literal(String text, String format, Object... arguments) {
        return new Expression(CodeBlock.of(format, arguments), text, Reuse.FREE);
    }

    /** A new object, which can't be changed. */
    static DefaultValue object(String text, String format, Object... arguments) {
        return new Expression(CodeBlock.of(format, arguments), text, Reuse.SHARED);
    }

    /** Puts an expression, if there is one, into a new object. */
    default DefaultValue wrapped(UnaryOperator<CodeBlock> wrapping) {
        if (!(this instanceof Expression expression)) {
            return this;
        }
        if (expression.reuse() == Reuse.CLONED) {
            return new Misfit("only the empty array, \"[]\", can be the default of an Optional of an array");
        }
        Reuse reuse = expression.reuse() == Reuse.OWN ? Reuse.OWN : Reuse.SHARED;
        return new Expression(wrapping.apply(expression.code()), expression.text(), reuse);
    }

    /** The same expression where each use of it makes an object, or boxes a primitive. */
    default DefaultValue shared() {
        return wrapped(UnaryOperator.identity());
    }
}
