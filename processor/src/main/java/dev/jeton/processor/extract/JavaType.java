package dev.jeton.processor.extract;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeVariableName;
import com.palantir.javapoet.WildcardTypeName;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The type of a component, as a tree. Of annotations on uses of types it has no more than what containers hold: whether that may be null. */
public sealed interface JavaType {

    /** The type as it is written in Java. */
    TypeName name();

    /** {@code int}, {@code boolean}, ... */
    record PrimitiveType(TypeName name) implements JavaType {}

    /**
     * {@code Foo[]}.
     *
     * @param contents whether its elements may be null
     */
    record ArrayOf(JavaType element, Nullness contents) implements JavaType {
        public ArrayOf(JavaType element) {
            this(element, Nullness.UNSPECIFIED);
        }

        @Override
        public TypeName name() {
            return ArrayTypeName.of(element.name());
        }
    }

    /**
     * A class, with a type argument for each type parameter.
     *
     * @param arguments the type arguments. Those of a collection are what it holds, and those of a map are its keys and values, whatever type parameters
     *     the class has
     * @param written the type as it is written, where it can't be told from the arguments
     * @param contents whether the elements of a collection, or the values of a map, may be null
     */
    record DeclaredType(
            ClassName type, List<JavaType> arguments, Role role, Optional<TypeName> written, Nullness contents)
            implements JavaType {
        public DeclaredType {
            arguments = List.copyOf(arguments);
        }

        public DeclaredType(ClassName type, List<JavaType> arguments, Role role) {
            this(type, arguments, role, Optional.empty(), Nullness.UNSPECIFIED);
        }

        @Override
        public TypeName name() {
            return written.orElseGet(this::composed);
        }

        private TypeName composed() {
            return arguments.isEmpty()
                    ? type
                    : ParameterizedTypeName.get(
                            type, arguments.stream().map(JavaType::name).toArray(TypeName[]::new));
        }
    }

    /** A generic class without type arguments. */
    record RawType(ClassName type, Role role) implements JavaType {
        @Override
        public TypeName name() {
            return type;
        }
    }

    /** {@code ? extends Foo}. */
    record BoundedWildcard(JavaType bound) implements JavaType {
        @Override
        public TypeName name() {
            return WildcardTypeName.subtypeOf(bound.name());
        }
    }

    /**
     * A type with more levels of type arguments than generated code can have.
     *
     * @param limit how many it can have
     */
    record TooDeepType(TypeName name, int limit) implements JavaType {}

    /**
     * Any type, with a codec that the user names for it.
     *
     * @param otherwise what the type would be without the list that the codec is in; empty for a codec that is named at this place
     */
    record CodedType(TypeName name, OwnCodec codec, Optional<JavaType> otherwise) implements JavaType {
        CodedType(TypeName name, OwnCodec codec) {
            this(name, codec, Optional.empty());
        }
    }

    /** The type as it is where no list of codecs holds. */
    default JavaType unlisted() {
        return this instanceof CodedType coded ? coded.otherwise().orElse(this) : this;
    }

    /** A type variable of the type that has the component. */
    record VariableType(TypeVariableName name) implements JavaType {}

    /**
     * An annotated generic class with its type arguments, whose values are objects.
     *
     * @param home the property that needs its codec
     * @param instantiation how its type arguments stand to the type that has the component
     */
    record GenericType(
            ClassName type,
            List<JavaType> arguments,
            Role.JsonObject object,
            OwnCodec.Place home,
            Instantiation instantiation)
            implements JavaType {
        public GenericType {
            arguments = List.copyOf(arguments);
        }

        @Override
        public TypeName name() {
            return ParameterizedTypeName.get(
                    type, arguments.stream().map(JavaType::name).toArray(TypeName[]::new));
        }
    }

    /** Which instantiation of a generic class a component has. */
    enum Instantiation {
        /** That of the object itself: the class is the component's owner, and the arguments are its type variables. */
        OF_OWNER,
        OTHER
    }

    /** What names no class: {@code ?}, {@code ? super Foo}, the type variable of something else. */
    record OpenType(TypeName name) implements JavaType {}

    /** What a class is to Jeton. */
    sealed interface Role {

        /**
         * Annotated, and not an enum.
         *
         * @param view its view, if it has one
         * @param cycle whether it may hold an object of the type that the component belongs to
         */
        record JsonObject(ClassName codec, Optional<ClassName> view, Cycle cycle) implements Role {}

        /**
         * Annotated, and one value in JSON.
         *
         * @param cycle whether the value may hold an object of the type that the component belongs to
         */
        record JsonOneValue(ClassName codec, OneValueContent content, Cycle cycle) implements Role {}

        /** An annotated enum. */
        record JsonEnum(EnumShape shape) implements Role {}

        /**
         * Annotated, and without what is generated for it: it was compiled without this processor.
         *
         * @param missing its codec or its view
         */
        record Unprocessed(ClassName missing) implements Role {}

        /**
         * Whatever it is, code in the package of the type that has it as a component cannot name it.
         *
         * @param hidden the type itself, or the one around it that is not public
         */
        record Unreachable(ClassName hidden) implements Role {}

        /**
         * An enum that nobody annotated.
         *
         * @param constants their names
         */
        record PlainEnum(Home home, List<String> constants) implements Role {
            public PlainEnum {
                constants = List.copyOf(constants);
            }
        }

        /** A codec or a view that is generated in this compilation. */
        record Generated() implements Role {}

        /**
         * A class that holds many values.
         *
         * @param replacement what Jeton fills in its place, in words
         * @param supertypes the names of the class and of all that it extends and implements
         * @param order whether what it holds, or its keys, are comparable
         */
        record Container(String replacement, Set<String> supertypes, Creation creation, Order order) implements Role {
            public Container {
                supertypes = Set.copyOf(supertypes);
            }
        }

        /** Whether a container can be made. */
        enum Creation {
            /** By a public constructor without parameters. */
            CONSTRUCTOR,
            NO_CONSTRUCTOR,
            ABSTRACT,
            INTERFACE
        }

        /** Whether values have an order of their own. */
        enum Order {
            COMPARABLE,
            NONE
        }

        /** A collection or a map that holds others of its own class. */
        record SelfContaining() implements Role {}

        /** Any other class. */
        record Plain(Home home) implements Role {}
    }
}
