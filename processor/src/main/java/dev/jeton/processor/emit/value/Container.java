package dev.jeton.processor.emit.value;

import dev.jeton.processor.emit.name.CodecNames;
import dev.jeton.processor.emit.name.Position;
import dev.jeton.processor.model.CodedValue.ObjectValue;
import dev.jeton.processor.model.ContainerValue;
import dev.jeton.processor.model.ContainerValue.ArrayValue;
import dev.jeton.processor.model.ContainerValue.MapValue;
import dev.jeton.processor.model.ContainerValue.SequenceValue;
import dev.jeton.processor.model.ObjectCodecModel;
import dev.jeton.processor.model.ValueModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A collection, array or map in a property, at any depth: it gets methods of its own for reading and writing. A list
 * of strings is none of them, since the runtime has methods for it.
 *
 * @param position where it stands
 * @param value a sequence, array or map
 * @param inside where its elements stand
 */
public record Container(Position position, ContainerValue value, Position inside) {

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
        value.unwrapped()
                .container()
                .filter(container -> !container.isListOfStrings())
                .ifPresent(container -> {
                    Position inside = container.acceptContainer(new Inside(position));
                    containers.add(new Container(position, container, inside));
                    collect(container.element(), inside, containers);
                });
    }

    /** Where the elements of a container stand. */
    private record Inside(Position position) implements ContainerValue.Visitor<Position> {
        @Override
        public Position visitSequence(SequenceValue value) {
            return position.ofElements();
        }

        @Override
        public Position visitArray(ArrayValue value) {
            return position.ofElements();
        }

        @Override
        public Position visitMap(MapValue value) {
            return position.ofMapped();
        }
    }

    /** What its elements are. */
    public ValueModel element() {
        return value.element();
    }

    /** The elements, if they are objects that a view checks. */
    public Optional<ObjectValue> objects() {
        return element().withoutOptional().viewedObject();
    }
}
