package dev.jeton.processor.model;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeVariableName;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** A value that a codec of its own reads and writes. */
public sealed interface CodedValue extends ValueModel {

    CodecReference codec();

    @Override
    default Optional<CodecReference> codecReference() {
        return Optional.of(codec());
    }

    /**
     * An object with a generated codec.
     *
     * @param view the class of its view, if it has one
     * @param nesting whether the object may hold one of the type that has this value
     * @param viewsOfArguments of a generic type, for each argument what makes a view of it; empty if there is none that has one
     */
    record ObjectValue(
            TypeName type,
            CodecReference codec,
            Optional<ClassName> view,
            Nesting nesting,
            List<ViewOfArgument> viewsOfArguments)
            implements CodedValue {
        public ObjectValue {
            viewsOfArguments = List.copyOf(viewsOfArguments);
        }

        public ObjectValue(TypeName type, CodecReference codec, Optional<ClassName> view, Nesting nesting) {
            this(type, codec, view, nesting, List.of());
        }

        /**
         * Itself, if a view can have a view of it inside. One of a generic type that may hold the owner's type is decoded on request: views of recursive
         * types are lent by their class, which says nothing of type arguments.
         */
        @Override
        public Optional<ObjectValue> viewedObject() {
            return view.filter(any -> !isGeneric() || nesting == Nesting.FINITE).map(any -> this);
        }

        /** Whether it is an instantiation of a generic type. */
        public boolean isGeneric() {
            return type instanceof ParameterizedTypeName;
        }

        /** The view, with the type's arguments. Example: {@code PageView<User>} */
        public TypeName viewType() {
            ClassName raw = view.orElseThrow();
            return type instanceof ParameterizedTypeName generic
                    ? ParameterizedTypeName.get(raw, generic.typeArguments().toArray(new TypeName[0]))
                    : raw;
        }

        /** A new view. Example: {@code new PageView<>(Codecs.PAGE, UserView::new)} */
        public CodeBlock newView() {
            ClassName raw = view.orElseThrow();
            if (!isGeneric()) {
                return CodeBlock.of("new $T()", raw);
            }
            List<CodeBlock> arguments = new ArrayList<>(List.of(codec.expression()));
            viewsOfArguments.forEach(argument -> arguments.add(argument.expression()));
            return CodeBlock.of("new $T<>($L)", raw, CodeBlock.join(arguments, ",$W"));
        }

        @Override
        public boolean isRecursive() {
            return nesting == Nesting.RECURSIVE;
        }

        @Override
        public <R> R accept(ValueVisitor<R> visitor) {
            return visitor.visitObject(this);
        }
    }

    /**
     * What makes a view of a type argument.
     *
     * @param maker an expression; empty where the argument has no view
     * @param view the class of the view, if it is named in the expression
     */
    record ViewOfArgument(Optional<CodeBlock> maker, Optional<ClassName> view) {
        /** The argument of the constructor of a view. */
        public CodeBlock expression() {
            return maker.orElseGet(() -> CodeBlock.of("null"));
        }
    }

    /**
     * A type that is one value in JSON, with a generated codec.
     *
     * @param content the value; empty where that holds values of the type itself, which only an array or an object can
     * @param nesting whether the value may hold an object of the type that has this one
     */
    record OneValue(TypeName type, CodecReference codec, Optional<ValueModel> content, Nesting nesting)
            implements CodedValue {
        @Override
        public boolean isRecursive() {
            return nesting == Nesting.RECURSIVE;
        }

        @Override
        public Set<Trait> traits() {
            Set<Trait> traits = EnumSet.of(Trait.HELD_DEFAULT);
            if (content.isPresent()) {
                ValueModel value = content.get();
                Stream.of(Trait.KEEPS_NULL, Trait.EMPTY_IS_NULL, Trait.NAME, Trait.DECODED_IN_VIEWS)
                        .filter(value::is)
                        .filter(trait -> trait != Trait.EMPTY_IS_NULL || !value.is(Trait.NEVER_NULL))
                        .forEach(traits::add);
                if (value instanceof StringValue) {
                    traits.add(Trait.DECODED_IN_VIEWS);
                }
            }
            return traits;
        }

        @Override
        public <R> R accept(ValueVisitor<R> visitor) {
            return visitor.visitOneValue(this);
        }
    }

    /** An enum with a generated codec. */
    record EnumValue(TypeName type, CodecReference codec, Leniency leniency) implements CodedValue {
        public EnumValue(TypeName type, CodecReference codec) {
            this(type, codec, Leniency.STRICT);
        }

        // Example: ActionCodec.INSTANCE.ignoringCase()
        /** The codec that reads it. */
        public CodeBlock reading() {
            return leniency == Leniency.LENIENT
                    ? CodeBlock.of("$L.ignoringCase()", codec.expression())
                    : codec.expression();
        }

        @Override
        public Set<Trait> traits() {
            return Set.of(Trait.NAME);
        }

        @Override
        public <R> R accept(ValueVisitor<R> visitor) {
            return visitor.visitEnum(this);
        }
    }

    /** The runtime's {@code OpenEnum<E>}: an enum that keeps unknown values. */
    record OpenEnumValue(ClassName enumType, CodecReference codec, Leniency leniency) implements CodedValue {
        public OpenEnumValue(ClassName enumType, CodecReference codec) {
            this(enumType, codec, Leniency.STRICT);
        }

        /** The method of the codec that reads it. */
        public String readMethod() {
            return leniency == Leniency.LENIENT ? "readOpenIgnoringCase" : "readOpen";
        }

        @Override
        public TypeName type() {
            return ParameterizedTypeName.get(TypeNames.OPEN_ENUM, enumType);
        }

        @Override
        public Set<Trait> traits() {
            return Set.of(Trait.DECODED_IN_VIEWS);
        }

        @Override
        public <R> R accept(ValueVisitor<R> visitor) {
            return visitor.visitOpenEnum(this);
        }
    }

    /**
     * A type whose codec somebody wrote by hand. It may be any value in JSON, and nothing is known of it but the codec.
     *
     * @param nulls who reads what is null in JSON
     * @param form what the codec says of its values
     */
    record ForeignValue(TypeName type, CodecReference codec, NullReader nulls, JsonForm form) implements CodedValue {
        /** The field of a view for its values, if the type is a type variable. Example: {@code viewOfT} */
        public Optional<String> viewOfVariable() {
            return type instanceof TypeVariableName variable
                    ? Optional.of(VariableNames.viewOf(variable.name()))
                    : Optional.empty();
        }

        @Override
        public Set<Trait> traits() {
            Set<Trait> traits = EnumSet.of(Trait.MAY_BECOME_NULL);
            if (form == JsonForm.STRING) {
                traits.add(Trait.NAME);
            }
            if (type.isPrimitive()) {
                traits.add(Trait.NEVER_NULL);
            }
            if (nulls == NullReader.CODEC) {
                traits.add(Trait.KEEPS_NULL);
            }
            return traits;
        }

        @Override
        public CodeBlock absent() {
            return Stream.of(PrimitiveKind.values())
                    .filter(kind -> type.equals(kind.type()))
                    .findFirst()
                    .map(kind -> new PrimitiveValue(kind, Leniency.STRICT).absent())
                    .orElseGet(() -> CodeBlock.of("null"));
        }

        @Override
        public <R> R accept(ValueVisitor<R> visitor) {
            return visitor.visitForeign(this);
        }
    }

    /** Who reads JSON's {@code null} where a value has a codec that was written by hand. */
    enum NullReader {
        /** Generated code, so that the codec never sees it. */
        PROPERTY,
        /** The codec that the codec's own {@code nullable()} returns. */
        CODEC
    }

    /** What a codec that was written by hand says of its values. */
    enum JsonForm {
        /** Each is a string in JSON. */
        STRING,
        /** Nothing. */
        ANY
    }
}
