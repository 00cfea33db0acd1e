package dev.jeton.processor.model;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import java.util.List;

/** How an object is made of what was read. A new kind breaks what emits it at compile time, on purpose. */
public sealed interface Construction {

    /** Of what makes no objects, such as a view. */
    static Construction none() {
        return new Constructor(List.of(), List.of());
    }

    /** What sets the properties that are not handed over when the object is made, in order. */
    List<SetterModel> setters();

    <R> R accept(Visitor<R> visitor);

    /** Whether another object, which is dropped again, collects what was read. */
    default boolean collects() {
        return false;
    }

    /** The types beside the object's own that the code which makes it names. */
    default List<TypeName> namedTypes() {
        return List.of();
    }

    /** Its constructor. Example: {@code new Grant(accessToken, scope)} */
    record Constructor(List<ArgumentModel> arguments, List<SetterModel> setters) implements Construction {
        public Constructor {
            arguments = List.copyOf(arguments);
            setters = List.copyOf(setters);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visitConstructor(this);
        }
    }

    /**
     * A static method of the type, which never returns null. Example: {@code Grant.of(accessToken, scope)}
     *
     * @param method the call of it up to its arguments, such as {@code Grant.of} or {@code Page.<T>of}
     */
    record Factory(CodeBlock method, List<ArgumentModel> arguments, List<SetterModel> setters) implements Construction {
        public Factory {
            arguments = List.copyOf(arguments);
            setters = List.copyOf(setters);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visitFactory(this);
        }
    }

    /**
     * A builder takes everything.
     *
     * @param type the builder's
     * @param startedIn the class that has the constructor or static method which makes the builder
     * @param start the call of it, such as {@code Grant.builder()}
     * @param build its method that makes the object
     */
    record Builder(TypeName type, ClassName startedIn, CodeBlock start, List<SetterModel> setters, String build)
            implements Construction {
        public Builder {
            setters = List.copyOf(setters);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visitBuilder(this);
        }

        @Override
        public boolean collects() {
            return !setters.isEmpty();
        }

        @Override
        public List<TypeName> namedTypes() {
            return List.of(type, startedIn);
        }
    }

    /** One method a kind of construction. */
    interface Visitor<R> {
        R visitConstructor(Constructor construction);

        R visitFactory(Factory construction);

        R visitBuilder(Builder construction);
    }
}
