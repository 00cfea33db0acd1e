package dev.jeton.processor.model;

import com.palantir.javapoet.CodeBlock;

/** What it means that a member is absent. */
public sealed interface Presence {

    /** The property keeps the empty value of its type: null, zero, false, an empty {@code Optional}. */
    record Absentable() implements Presence {}

    /** The document is rejected; {@code null} counts as absent. */
    record Required() implements Presence {}

    /**
     * The property gets a value of its own.
     *
     * @param value an expression of the property's type
     */
    record Defaulted(CodeBlock value) implements Presence {}
}
