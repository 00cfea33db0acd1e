package dev.jeton.processor.model;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.TypeName;
import dev.jeton.processor.model.CollectionType.Nulls;
import dev.jeton.processor.model.ValueModel.PrimitiveValue;
import dev.jeton.processor.model.ValueModel.StringValue;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A value that holds any number of others, all of one kind: it is read and written by a loop. */
public sealed interface ContainerValue extends ValueModel
        permits ContainerValue.SequenceValue, ContainerValue.MapValue, ContainerValue.ArrayValue, SingleOrArrayValue {

    /** What is inside: the elements, or what the names of a map lead to. */
    ValueModel element();

    <R> R acceptContainer(Visitor<R> visitor);

    @Override
    default Set<Trait> traits() {
        return Set.of(Trait.CAN_BE_EMPTY, Trait.ELEMENTS);
    }

    @Override
    default Optional<ContainerValue> container() {
        return Optional.of(this);
    }

    /** Whether it is a list of nothing but strings as they stand, for which the runtime has methods. */
    default boolean isListOfStrings() {
        return false;
    }

    /** Whether it may hold null. */
    default Nulls nulls() {
        return Nulls.ALLOWED;
    }

    /** Whether an element may stand for an array of it. */
    default Brackets brackets() {
        return Brackets.ALWAYS;
    }

    /** Whether it is an array of objects, which is made from an empty one. */
    default boolean isObjectArray() {
        return false;
    }

    /** Where a container has brackets. */
    enum Brackets {
        /** Without them it is none. */
        ALWAYS,
        /** One element is read without them, too. */
        MAY_BE_MISSING,
        /** One element is read without them, too, and written without them. */
        LEFT_OUT
    }

    /** One method a kind of container. */
    interface Visitor<R> {
        R visitSequence(SequenceValue value);

        R visitMap(MapValue value);

        R visitArray(ArrayValue value);
    }

    /** A collection: an array in JSON. */
    record SequenceValue(CollectionType collection, ValueModel element, Variance variance) implements ContainerValue {
        public SequenceValue(SequenceKind kind, ValueModel element) {
            this(kind, element, Variance.INVARIANT);
        }

        public SequenceValue(SequenceKind kind, ValueModel element, Variance variance) {
            this(kind.collection(), element, variance);
        }

        @Override
        public TypeName type() {
            return collection.of(variance.argument(element.type()));
        }

        @Override
        public Nulls nulls() {
            return collection.nulls();
        }

        @Override
        public List<ValueModel> children() {
            return List.of(element);
        }

        /** Whether it is the interface itself, of exactly such elements. */
        public boolean isInvariant(SequenceKind kind) {
            return is(kind) && variance == Variance.INVARIANT;
        }

        /** Whether it is the interface itself. */
        public boolean is(SequenceKind kind) {
            return collection.is(kind);
        }

        @Override
        public boolean isListOfStrings() {
            return (collection.is(SequenceKind.LIST) || collection.is(SequenceKind.COLLECTION))
                    && element instanceof StringValue string
                    && string.isPlain();
        }

        @Override
        public <R> R acceptContainer(ContainerValue.Visitor<R> visitor) {
            return visitor.visitSequence(this);
        }

        @Override
        public <R> R accept(ValueVisitor<R> visitor) {
            return visitor.visitSequence(this);
        }
    }

    /**
     * A map: an object with free names.
     *
     * @param key what a name stands for
     */
    record MapValue(MapType map, ValueModel key, ValueModel content, Variance variance) implements ContainerValue {
        private static final ValueModel NAME = new StringValue(Leniency.STRICT, List.of());

        public MapValue(ValueModel content) {
            this(content, Variance.INVARIANT);
        }

        /** {@code Map<String, V>}. */
        public MapValue(ValueModel content, Variance variance) {
            this(MapType.MAP, NAME, content, variance);
        }

        @Override
        public TypeName type() {
            return map.of(key.type().box(), variance.argument(content.type()));
        }

        /** Whether it is a {@code Map<String, V>} of any strings. */
        public boolean isPlain() {
            return map.type().equals(TypeNames.MAP) && key.equals(NAME) && variance == Variance.INVARIANT;
        }

        @Override
        public Set<Trait> traits() {
            return Set.of(Trait.CAN_BE_EMPTY, Trait.NAMED_ELEMENTS);
        }

        /** The values first, then the keys. */
        @Override
        public List<ValueModel> children() {
            return List.of(content, key);
        }

        @Override
        public Nulls nulls() {
            return map.nulls();
        }

        @Override
        public ValueModel element() {
            return content;
        }

        @Override
        public <R> R acceptContainer(ContainerValue.Visitor<R> visitor) {
            return visitor.visitMap(this);
        }

        @Override
        public <R> R accept(ValueVisitor<R> visitor) {
            return visitor.visitMap(this);
        }
    }

    /** A Java array, of primitives or of objects; not {@code byte[]}. */
    record ArrayValue(ValueModel element, Nulls nulls) implements ContainerValue {
        /** One that may hold null, if that is no primitive. */
        public ArrayValue(ValueModel element) {
            this(element, Nulls.ALLOWED);
        }

        @Override
        public TypeName type() {
            return ArrayTypeName.of(element.type());
        }

        @Override
        public List<ValueModel> children() {
            return List.of(element);
        }

        @Override
        public <R> R acceptContainer(ContainerValue.Visitor<R> visitor) {
            return visitor.visitArray(this);
        }

        @Override
        public boolean isObjectArray() {
            return primitives().isEmpty();
        }

        /** The elements, if they are primitives. */
        public Optional<PrimitiveValue> primitives() {
            return element instanceof PrimitiveValue primitive ? Optional.of(primitive) : Optional.empty();
        }

        @Override
        public <R> R accept(ValueVisitor<R> visitor) {
            return visitor.visitArray(this);
        }
    }
}
