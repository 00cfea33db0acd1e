package dev.jeton.processor.model;

import com.palantir.javapoet.CodeBlock;
import java.util.Optional;

/** What it means that a member is absent. */
public sealed interface Presence {

    /** Whether the member must be there. */
    default boolean isRequired() {
        return false;
    }

    /** The value of a property whose member is absent, if it has one of its own. */
    default Optional<Defaulted> defaulted() {
        return Optional.empty();
    }

    /** The property keeps the empty value of its type: null, zero, false, an empty {@code Optional}. */
    record Absentable() implements Presence {}

    /** The document is rejected; {@code null} counts as absent. */
    record Required() implements Presence {
        @Override
        public boolean isRequired() {
            return true;
        }
    }

    /**
     * The property gets a value of its own.
     *
     * @param value an expression of the property's type
     * @param content the same without the {@code Optional} around it; equal to the value where there is none
     * @param text the value as a view reads it: as the user wrote it, or as the JDK writes it
     */
    record Defaulted(CodeBlock value, CodeBlock content, String text) implements Presence {
        @Override
        public Optional<Defaulted> defaulted() {
            return Optional.of(this);
        }
    }
}
