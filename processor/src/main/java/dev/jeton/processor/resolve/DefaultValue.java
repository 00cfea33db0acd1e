package dev.jeton.processor.resolve;

import com.palantir.javapoet.CodeBlock;
import java.util.function.UnaryOperator;

/** What becomes of the text of a default. */
sealed interface DefaultValue {

    /** An expression of the property's type. */
    record Expression(CodeBlock code) implements DefaultValue {}

    /**
     * The text does not fit.
     *
     * @param reason why, and what would; fits behind a colon
     */
    record Misfit(String reason) implements DefaultValue {}

    static DefaultValue of(String format, Object... arguments) {
        return new Expression(CodeBlock.of(format, arguments));
    }

    /** Wraps the expression if there is one. */
    default DefaultValue map(UnaryOperator<CodeBlock> wrapping) {
        return this instanceof Expression expression ? new Expression(wrapping.apply(expression.code())) : this;
    }
}
