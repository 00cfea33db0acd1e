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
     * @param content the same without the {@code Optional} around it; equal to the value where there is none
     * @param text the value as the user wrote it
     */
    record Defaulted(CodeBlock value, CodeBlock content, String text) implements Presence {}
}
