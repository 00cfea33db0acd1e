package dev.jeton.processor.emit.value;

import dev.jeton.processor.emit.name.CodecNames;
import dev.jeton.processor.emit.name.Position;
import dev.jeton.processor.model.Contents;
import dev.jeton.processor.model.ObjectCodecModel;
import dev.jeton.processor.model.ValueModel;
import dev.jeton.processor.model.ValueModel.ArrayValue;
import dev.jeton.processor.model.ValueModel.CodecValue;
import dev.jeton.processor.model.ValueModel.MapValue;
import dev.jeton.processor.model.ValueModel.PrimitiveValue;
import dev.jeton.processor.model.ValueModel.SequenceValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * A collection, array or map in a property, at any depth: it gets methods of its own for reading and writing. A list
 * of strings is none of them, since the runtime has methods for it.
 *
 * @param position where it stands
 * @param value a sequence, array or map
 * @param inside where its elements stand
 * @param element what its elements are
 */
public record Container(Position position, ValueModel value, Position inside, ValueModel element) {

    /** All containers of an object, each before those inside it. */
    public static List<Container> of(ObjectCodecModel model, CodecNames names) {
        List<Container> containers = new ArrayList<>();
        for (int i = 0; i < model.properties().size(); i++) {
            collect(model.properties().get(i).value(), names.positionOf(i), containers);
        }
        return containers;
    }

    /** The containers in one value, each before those inside it. */
    public static List<Container> of(ValueModel value, Position position) {
        List<Container> containers = new ArrayList<>();
        collect(value, position, containers);
        return containers;
    }

    private static void collect(ValueModel value, Position position, List<Container> containers) {
        ValueModel present = Contents.withoutOptional(value);
        if (Contents.isListOfStrings(present)) {
            return;
        }
        if (present instanceof SequenceValue sequence) {
            add(sequence, position, Position::ofElements, sequence.element(), containers);
        } else if (present instanceof ArrayValue array) {
            add(array, position, Position::ofElements, array.element(), containers);
        } else if (present instanceof MapValue map) {
            add(map, position, Position::ofMapped, map.content(), containers);
        }
    }

    private static void add(
            ValueModel value,
            Position position,
            UnaryOperator<Position> step,
            ValueModel element,
            List<Container> containers) {
        Position inside = step.apply(position);
        containers.add(new Container(position, value, inside, element));
        collect(element, inside, containers);
    }

    /** The elements, if they are objects that a view checks. */
    public Optional<CodecValue> objects() {
        return Contents.withoutOptional(element) instanceof CodecValue value
                        && value.view().isPresent()
                ? Optional.of(value)
                : Optional.empty();
    }

    /** Whether it is an array whose elements are objects: it needs an empty array to be made from. */
    public boolean isObjectArray() {
        return value instanceof ArrayValue && !(element instanceof PrimitiveValue);
    }
}
