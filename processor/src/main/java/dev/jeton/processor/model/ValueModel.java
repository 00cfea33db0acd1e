package dev.jeton.processor.model;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import java.util.List;
import java.util.Optional;

/** How one value is read and written. A tree: containers hold the model of what is inside them. */
public sealed interface ValueModel {

    /** The value's Java type. */
    TypeName type();

    <R> R accept(ValueVisitor<R> visitor);

    /** {@code boolean}, {@code int}, ... */
    record PrimitiveValue(PrimitiveKind kind, Leniency leniency) implements ValueModel {
        @Override
        public TypeName type() {
            return kind.type();
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
        public <R> R accept(ValueVisitor<R> visitor) {
            return visitor.visitBigNumber(this);
        }
    }

    /**
     * {@code String}.
     *
     * @param known values that are returned as constants
     */
    record StringValue(Leniency leniency, List<String> known) implements ValueModel {
        public StringValue {
            known = List.copyOf(known);
        }

        @Override
        public TypeName type() {
            return TypeNames.STRING;
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
        public <R> R accept(ValueVisitor<R> visitor) {
            return visitor.visitRawJson(this);
        }
    }

    /** {@code byte[]}, a string in base64. */
    record Base64Value() implements ValueModel {
        @Override
        public TypeName type() {
            return ArrayTypeName.of(TypeName.BYTE);
        }

        @Override
        public <R> R accept(ValueVisitor<R> visitor) {
            return visitor.visitBase64(this);
        }
    }

    /**
     * A type with a generated codec that has an {@code INSTANCE}: an object or an enum.
     *
     * @param view the view of an object; empty for an enum, and for an object that has none
     * @param nesting whether the object may hold one of the type that has this value
     */
    record CodecValue(TypeName type, ClassName codec, Optional<ClassName> view, Nesting nesting) implements ValueModel {
        public CodecValue(TypeName type, ClassName codec) {
            this(type, codec, Optional.empty(), Nesting.FINITE);
        }

        @Override
        public <R> R accept(ValueVisitor<R> visitor) {
            return visitor.visitCodec(this);
        }
    }

    /** The runtime's {@code OpenEnum<E>}: an enum that keeps unknown values. */
    record OpenEnumValue(ClassName enumType, ClassName codec) implements ValueModel {
        @Override
        public TypeName type() {
            return ParameterizedTypeName.get(TypeNames.OPEN_ENUM, enumType);
        }

        @Override
        public <R> R accept(ValueVisitor<R> visitor) {
            return visitor.visitOpenEnum(this);
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
        public <R> R accept(ValueVisitor<R> visitor) {
            return visitor.visitPrimitiveOptional(this);
        }
    }

    /** A list, set or collection: an array in JSON. */
    record SequenceValue(SequenceKind kind, ValueModel element, Variance variance) implements ValueModel {
        public SequenceValue(SequenceKind kind, ValueModel element) {
            this(kind, element, Variance.INVARIANT);
        }

        @Override
        public TypeName type() {
            return ParameterizedTypeName.get(kind.type(), variance.argument(element.type()));
        }

        @Override
        public <R> R accept(ValueVisitor<R> visitor) {
            return visitor.visitSequence(this);
        }
    }

    /** A list, set or collection of strings that is written as one string with spaces. */
    record SpaceDelimitedValue(SequenceKind kind) implements ValueModel {
        @Override
        public TypeName type() {
            return ParameterizedTypeName.get(kind.type(), TypeNames.STRING);
        }

        @Override
        public <R> R accept(ValueVisitor<R> visitor) {
            return visitor.visitSpaceDelimited(this);
        }
    }

    /** {@code Map<String, V>}: an object with free names. */
    record MapValue(ValueModel content, Variance variance) implements ValueModel {
        public MapValue(ValueModel content) {
            this(content, Variance.INVARIANT);
        }

        @Override
        public TypeName type() {
            return ParameterizedTypeName.get(TypeNames.MAP, TypeNames.STRING, variance.argument(content.type()));
        }

        @Override
        public <R> R accept(ValueVisitor<R> visitor) {
            return visitor.visitMap(this);
        }
    }

    /** A Java array, of primitives or of objects; not {@code byte[]}. */
    record ArrayValue(ValueModel element) implements ValueModel {
        @Override
        public TypeName type() {
            return ArrayTypeName.of(element.type());
        }

        @Override
        public <R> R accept(ValueVisitor<R> visitor) {
            return visitor.visitArray(this);
        }
    }
}
