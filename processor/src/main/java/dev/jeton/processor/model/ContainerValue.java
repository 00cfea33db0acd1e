package dev.jeton.processor.model;

import dev.jeton.processor.model.ValueModel.ArrayValue;
import dev.jeton.processor.model.ValueModel.MapValue;
import dev.jeton.processor.model.ValueModel.SequenceValue;
import java.util.Optional;

/** A value that holds any number of others, all of one kind: it is read and written by a loop. */
public sealed interface ContainerValue extends ValueModel permits SequenceValue, MapValue, ArrayValue {

    /** What is inside: the elements, or what the names of a map lead to. */
    ValueModel element();

    <R> R acceptContainer(Visitor<R> visitor);

    @Override
    default Optional<ContainerValue> container() {
        return Optional.of(this);
    }

    /** Whether it is a list of nothing but strings as they stand, for which the runtime has methods. */
    default boolean isListOfStrings() {
        return false;
    }

    /** Whether it is an array of objects, which is made from an empty one. */
    default boolean isObjectArray() {
        return false;
    }

    /** One method a kind of container. */
    interface Visitor<R> {
        R visitSequence(SequenceValue value);

        R visitMap(MapValue value);

        R visitArray(ArrayValue value);
    }
}
