package dev.jeton.processor.extract;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import java.util.List;
import java.util.Optional;

/**
 * How the objects of a type are made: a call that makes the object or its builder, then setters, and for a builder the call that
 * ends it.
 *
 * @param start the first call
 * @param arguments the properties that it takes, in order
 * @param setters those that are called then, in the order of the properties
 * @param build the method that ends a builder; empty if the start makes the object itself
 */
public record Making(Start start, List<String> arguments, List<Setter> setters, Optional<String> build) {

    public Making {
        arguments = List.copyOf(arguments);
        setters = List.copyOf(setters);
    }

    /**
     * A constructor or a static method.
     *
     * @param owner the class that has it
     * @param method empty for a constructor
     * @param made what it returns: the type or the builder
     * @param typeArguments what a call states of the method's type parameters, such as {@code <T>} in {@code Page.<T>builder()}
     */
    public record Start(
            ClassName owner,
            Optional<String> method,
            TypeName made,
            Overloading overloading,
            List<TypeName> typeArguments) {
        public Start {
            typeArguments = List.copyOf(typeArguments);
        }

        /** Of a constructor, or of a method without type parameters. */
        Start(ClassName owner, Optional<String> method, TypeName made, Overloading overloading) {
            this(owner, method, made, overloading, List.of());
        }
    }

    /** What sets a property of an object, or hands it to a builder. */
    public record Setter(String property, MemberShape member) {}

    /** Whether a call with as many arguments needs the types of the arguments to be told apart. */
    public enum Overloading {
        NONE,
        OVERLOADED
    }
}
