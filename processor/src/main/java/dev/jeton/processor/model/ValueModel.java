package dev.jeton.processor.model;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** How one value is read and written. A tree: containers hold the model of what is inside them. */
public sealed interface ValueModel
        permits CodedValue,
                ContainerValue,
                PatchValue,
                ValueModel.PrimitiveValue,
                ValueModel.BoxedValue,
                ValueModel.BigNumberValue,
                ValueModel.StringValue,
                ValueModel.RawTextValue,
                ValueModel.RawJsonValue,
                ValueModel.Base64Value,
                ValueModel.FormedValue,
                ValueModel.OptionalValue,
                ValueModel.PrimitiveOptionalValue,
                ValueModel.DelimitedValue {

    /** The value's Java type. */
    TypeName type();

    <R> R accept(ValueVisitor<R> visitor);

    /** The values one step inside; empty for a leaf. */
    default List<ValueModel> children() {
        return List.of();
    }

    default Set<Trait> traits() {
        return Set.of();
    }

    default boolean is(Trait trait) {
        return traits().contains(trait);
    }

    /** The value where there is none: {@code null}, {@code Optional.empty()}, {@code 0}. */
    default CodeBlock absent() {
        return CodeBlock.of("null");
    }

    /** What an expression of the type is opened by, if it is an optional or a patch. Example: {@code expiresIn.getAsLong()} */
    default CodeBlock opened(CodeBlock expression) {
        return expression;
    }

    /** The value in all optionals: the value itself, if it is none. */
    default ValueModel withoutOptional() {
        return is(Trait.OPTIONAL) ? children().get(0).withoutOptional() : this;
    }

    /** The value in all optionals or in a patch: the value itself, if it is none. */
    default ValueModel unwrapped() {
        return is(Trait.OPTIONAL) || is(Trait.PATCH) ? children().get(0).unwrapped() : this;
    }

    /** The value itself, if it is a container. */
    default Optional<ContainerValue> container() {
        return Optional.empty();
    }

    /** The value itself, if it is an object that has a view. */
    default Optional<CodedValue.ObjectValue> viewedObject() {
        return Optional.empty();
    }

    /** How it gets hold of a codec, if it is read and written by one. */
    default Optional<CodecReference> codecReference() {
        return Optional.empty();
    }

    /** The codecs in it that generated code makes and keeps. */
    default Stream<HeldCodec> heldCodecs() {
        return Stream.concat(
                codecReference().flatMap(CodecReference::held).stream(),
                children().stream().flatMap(ValueModel::heldCodecs));
    }

    /** The form of the runtime that reads and writes it, if there is one. */
    default Optional<FormModel> runtimeForm() {
        return Optional.empty();
    }

    /** The forms in it that generated code makes, each once. */
    default List<FormModel> madeForms() {
        return Stream.concat(
                        runtimeForm().filter(FormModel::isMade).stream(),
                        children().stream().flatMap(child -> child.madeForms().stream()))
                .distinct()
                .toList();
    }

    /** Whether there is something inside that counts as a secret whatever its property says. */
    default boolean isSecret() {
        return children().stream().anyMatch(ValueModel::isSecret);
    }

    /** The values that are known of the strings at its leaves. */
    default List<String> knownStrings() {
        return children().stream()
                .flatMap(child -> child.knownStrings().stream())
                .toList();
    }

    /** Whether it may hold an object of the type that it is a property of: a document decides how deep calls nest. */
    default boolean isRecursive() {
        return children().stream().anyMatch(ValueModel::isRecursive);
    }

    /** {@code boolean}, {@code int}, ... */
    record PrimitiveValue(PrimitiveKind kind, Leniency leniency) implements ValueModel {
        @Override
        public TypeName type() {
            return kind.type();
        }

        @Override
        public Set<Trait> traits() {
            if (leniency == Leniency.LENIENT && kind != PrimitiveKind.BOOLEAN) {
                return Set.of(Trait.NEVER_NULL, Trait.EMPTY_IS_NULL);
            }
            return kind.isInteger() && leniency == Leniency.STRICT
                    ? Set.of(Trait.NEVER_NULL, Trait.NAME)
                    : Set.of(Trait.NEVER_NULL);
        }

        @Override
        public CodeBlock absent() {
            return switch (kind) {
                case BOOLEAN -> CodeBlock.of("false");
                case CHAR -> CodeBlock.of("'\\0'");
                default -> CodeBlock.of("0");
            };
        }

        @Override
        public <R> R accept(ValueVisitor<R> visitor) {
            return visitor.visitPrimitive(this);
        }
    }

    /** {@code Boolean}, {@code Integer}, ... */
    record BoxedValue(PrimitiveKind kind, Leniency leniency) implements ValueModel {
        @Override
        public TypeName type() {
            return kind.type().box();
        }

        @Override
        public Set<Trait> traits() {
            if (kind == PrimitiveKind.BOOLEAN) {
                return Set.of();
            }
            return kind.isInteger() && leniency == Leniency.STRICT ? Set.of(Trait.NAME) : leniency.traits();
        }

        @Override
        public <R> R accept(ValueVisitor<R> visitor) {
            return visitor.visitBoxed(this);
        }
    }

    /** {@code BigDecimal} or {@code BigInteger}. */
    record BigNumberValue(BigNumberKind kind, Leniency leniency) implements ValueModel {
        @Override
        public TypeName type() {
            return kind.type();
        }

        @Override
        public Set<Trait> traits() {
            return leniency.traits().isEmpty()
                    ? Set.of(Trait.DECODED_IN_VIEWS)
                    : Set.of(Trait.DECODED_IN_VIEWS, Trait.EMPTY_IS_NULL);
        }

        @Override
        public <R> R accept(ValueVisitor<R> visitor) {
            return visitor.visitBigNumber(this);
        }
    }

    /**
     * {@code String}.
     *
     * @param known values that are returned as constants
     * @param characters the characters that it may hold
     */
    record StringValue(Leniency leniency, List<String> known, Characters characters) implements ValueModel {
        public StringValue {
            known = List.copyOf(known);
        }

        /** Of any characters. */
        public StringValue(Leniency leniency, List<String> known) {
            this(leniency, known, Characters.ANY);
        }

        /** Whether a text has no other characters than those that the string may hold. */
        public boolean takes(String text) {
            return characters.include(text);
        }

        @Override
        public TypeName type() {
            return TypeNames.STRING;
        }

        @Override
        public Set<Trait> traits() {
            return Set.of(Trait.NAME, Trait.CAN_BE_EMPTY);
        }

        @Override
        public List<String> knownStrings() {
            return known;
        }

        /** Whether it is a string as it stands, of any characters, and nothing is known of it. */
        boolean isPlain() {
            return leniency == Leniency.STRICT && known.isEmpty() && characters == Characters.ANY;
        }

        @Override
        public <R> R accept(ValueVisitor<R> visitor) {
            return visitor.visitString(this);
        }
    }

    /** A {@code String} that holds the JSON text of any value. */
    record RawTextValue() implements ValueModel {
        @Override
        public TypeName type() {
            return TypeNames.STRING;
        }

        @Override
        public Set<Trait> traits() {
            return Set.of(Trait.KEEPS_NULL);
        }

        @Override
        public <R> R accept(ValueVisitor<R> visitor) {
            return visitor.visitRawText(this);
        }
    }

    /** The runtime's {@code RawJson}. */
    record RawJsonValue() implements ValueModel {
        @Override
        public TypeName type() {
            return TypeNames.RAW_JSON;
        }

        @Override
        public Set<Trait> traits() {
            return Set.of(Trait.KEEPS_NULL);
        }

        @Override
        public <R> R accept(ValueVisitor<R> visitor) {
            return visitor.visitRawJson(this);
        }
    }

    /** {@code byte[]}, a string in base64. */
    record Base64Value(Base64Form form) implements ValueModel {
        @Override
        public TypeName type() {
            return ArrayTypeName.of(TypeName.BYTE);
        }

        @Override
        public Set<Trait> traits() {
            return Set.of(Trait.DECODED_IN_VIEWS, Trait.CAN_BE_EMPTY);
        }

        @Override
        public <R> R accept(ValueVisitor<R> visitor) {
            return visitor.visitBase64(this);
        }
    }

    /** A value that a form of the runtime makes of one string or one number: {@code Instant}, {@code URI}, an enum by its names. */
    record FormedValue(FormModel form, Leniency leniency) implements ValueModel {
        @Override
        public TypeName type() {
            return form.type();
        }

        @Override
        public Optional<FormModel> runtimeForm() {
            return Optional.of(form);
        }

        @Override
        public Set<Trait> traits() {
            if (form.kind() == FormModel.Kind.CONSTANT
                    || form.kind() == FormModel.Kind.TEXT
                    || form.kind() == FormModel.Kind.PATTERN) {
                return Set.of(Trait.DECODED_IN_VIEWS, Trait.NAME);
            }
            if (form.kind() == FormModel.Kind.SECRET_TEXT) {
                return Set.of(Trait.DECODED_IN_VIEWS, Trait.CAN_BE_EMPTY);
            }
            return leniency.traits().isEmpty()
                    ? Set.of(Trait.DECODED_IN_VIEWS)
                    : Set.of(Trait.DECODED_IN_VIEWS, Trait.EMPTY_IS_NULL);
        }

        @Override
        public boolean isSecret() {
            return form.kind() == FormModel.Kind.SECRET_TEXT;
        }

        @Override
        public <R> R accept(ValueVisitor<R> visitor) {
            return visitor.visitFormed(this);
        }
    }

    /** {@code Optional<T>}; empty is absent or {@code null}. */
    record OptionalValue(ValueModel content, Variance variance) implements ValueModel {
        public OptionalValue(ValueModel content) {
            this(content, Variance.INVARIANT);
        }

        @Override
        public TypeName type() {
            return ParameterizedTypeName.get(TypeNames.OPTIONAL, variance.argument(content.type()));
        }

        @Override
        public List<ValueModel> children() {
            return List.of(content);
        }

        @Override
        public Set<Trait> traits() {
            return content.is(Trait.EMPTY_IS_NULL)
                    ? Set.of(Trait.OPTIONAL, Trait.EMPTY_IS_NULL)
                    : Set.of(Trait.OPTIONAL);
        }

        @Override
        public CodeBlock absent() {
            return CodeBlock.of("$T.empty()", TypeNames.OPTIONAL);
        }

        @Override
        public CodeBlock opened(CodeBlock expression) {
            return CodeBlock.of("$L.get()", expression);
        }

        @Override
        public <R> R accept(ValueVisitor<R> visitor) {
            return visitor.visitOptional(this);
        }
    }

    /** {@code OptionalInt}, {@code OptionalLong} or {@code OptionalDouble}. */
    record PrimitiveOptionalValue(PrimitiveOptionalKind kind, Leniency leniency) implements ValueModel {
        @Override
        public TypeName type() {
            return kind.type();
        }

        @Override
        public List<ValueModel> children() {
            return List.of(new PrimitiveValue(kind.content(), leniency));
        }

        @Override
        public Set<Trait> traits() {
            return leniency.traits().isEmpty() ? Set.of(Trait.OPTIONAL) : Set.of(Trait.OPTIONAL, Trait.EMPTY_IS_NULL);
        }

        @Override
        public CodeBlock absent() {
            return CodeBlock.of("$T.empty()", kind.type());
        }

        @Override
        public CodeBlock opened(CodeBlock expression) {
            return CodeBlock.of("$L.$L()", expression, kind.getter());
        }

        @Override
        public <R> R accept(ValueVisitor<R> visitor) {
            return visitor.visitPrimitiveOptional(this);
        }
    }

    /** A list, set or collection of strings that is written as one string. */
    record DelimitedValue(SequenceKind kind, Delimiter delimiter) implements ValueModel {
        @Override
        public TypeName type() {
            return ParameterizedTypeName.get(kind.type(), TypeNames.STRING);
        }

        @Override
        public Set<Trait> traits() {
            return Set.of(Trait.CAN_BE_EMPTY, Trait.ELEMENTS);
        }

        @Override
        public <R> R accept(ValueVisitor<R> visitor) {
            return visitor.visitDelimited(this);
        }
    }
}
