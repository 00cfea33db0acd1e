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

    /** Whether {@code null} in a document is an error, whatever reads the value. */
    default boolean rejectsNull() {
        return false;
    }

    /**
     * The property keeps the empty value of its type: null, zero, false, an empty {@code Optional}.
     *
     * @param policy what becomes of {@code null}
     */
    record Absentable(NullPolicy policy) implements Presence {
        public Absentable() {
            this(NullPolicy.TAKEN);
        }

        @Override
        public boolean rejectsNull() {
            return policy == NullPolicy.REJECTED;
        }
    }

    /**
     * The document is rejected. Beside a value that keeps {@code null} it may be asked for no more than that the member is there.
     *
     * @param policy what becomes of {@code null}
     */
    record Required(NullPolicy policy) implements Presence {
        public Required() {
            this(NullPolicy.REJECTED);
        }

        @Override
        public boolean isRequired() {
            return true;
        }

        @Override
        public boolean rejectsNull() {
            return policy == NullPolicy.REJECTED;
        }
    }

    /** What becomes of {@code null}. */
    enum NullPolicy {
        /** It is the empty value of the type, or what the value's own codec makes of it. */
        TAKEN,
        /** It is an error. */
        REJECTED
    }

    /**
     * The property gets a value of its own.
     *
     * @param value an expression of the property's type
     * @param content the same without the {@code Optional} around it; equal to the value where there is none
     * @param text the value as a view reads it: as the user wrote it, or as the JDK writes it
     * @param reuse what may be done with the object that the expression makes
     * @param covers what it stands for
     */
    record Defaulted(CodeBlock value, CodeBlock content, String text, Reuse reuse, Covers covers) implements Presence {
        @Override
        public Optional<Defaulted> defaulted() {
            return Optional.of(this);
        }

        @Override
        public boolean rejectsNull() {
            return covers == Covers.ABSENT_NEVER_NULL;
        }

        /** Whether it stands for {@code null}, too. */
        public boolean coversNull() {
            return covers == Covers.ABSENT_AND_NULL;
        }

        /** Whether it is a collection, a map or an array of nothing, which a view has no need to set. */
        public boolean isEmptyContainer() {
            return text.equals("[]") || text.equals("{}");
        }
    }

    /** What a default stands for. */
    enum Covers {
        ABSENT,
        ABSENT_AND_NULL,
        /** {@code null} is an error. */
        ABSENT_NEVER_NULL
    }

    /** What may be done with the object that the expression of a default makes. */
    enum Reuse {
        /** The expression is a literal, a constant, or an object that the JDK makes once: each use of it is free. */
        FREE,
        /** The object can be changed, so that each value gets one of its own. */
        OWN,
        /** It is made once for all values, since making it for each would be garbage wherever the member comes. */
        SHARED,
        /** It is an array that is made once, of which each value gets a copy. */
        CLONED
    }
}
