package dev.jeton.processor.model;

import com.palantir.javapoet.CodeBlock;

/** How the value of a property is got from an object. */
public sealed interface Access {

    /**
     * The expression for the value.
     *
     * @param object the variable that holds the object
     */
    CodeBlock of(String object);

    /** Whether there is a value. */
    default boolean isSomewhere() {
        return true;
    }

    /** A method without parameters. Example: {@code value.scope()} */
    record Method(String name) implements Access {
        @Override
        public CodeBlock of(String object) {
            return CodeBlock.of("$N.$N()", object, name);
        }
    }

    /** A field. Example: {@code value.scope} */
    record Field(String name) implements Access {
        @Override
        public CodeBlock of(String object) {
            return CodeBlock.of("$N.$N", object, name);
        }
    }

    /** Of a member that is none of the object's properties. */
    record Nowhere() implements Access {
        @Override
        public boolean isSomewhere() {
            return false;
        }

        @Override
        public CodeBlock of(String object) {
            throw new IllegalStateException("the object has no such value");
        }
    }
}
