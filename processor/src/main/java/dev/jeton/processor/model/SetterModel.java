package dev.jeton.processor.model;

import com.palantir.javapoet.CodeBlock;

/**
 * What gives an object, or its builder, the value of a property.
 *
 * @param member the method or the field
 */
public record SetterModel(Kind kind, String member, ArgumentModel argument) {

    /** What sets it. */
    public enum Kind {
        METHOD,
        FIELD
    }

    /**
     * The statement without its semicolon. Example: {@code grant.setScope(scope)}
     *
     * @param object the variable that holds the object
     */
    public CodeBlock of(String object, CodeBlock value) {
        return kind == Kind.METHOD
                ? CodeBlock.of("$N.$N($L)", object, member, value)
                : CodeBlock.of("$N.$N = $L", object, member, value);
    }
}
