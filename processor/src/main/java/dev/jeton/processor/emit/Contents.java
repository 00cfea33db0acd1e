package dev.jeton.processor.emit;

import dev.jeton.processor.model.ValueModel;
import dev.jeton.processor.model.ValueModel.ArrayValue;
import dev.jeton.processor.model.ValueModel.MapValue;
import dev.jeton.processor.model.ValueModel.OptionalValue;
import dev.jeton.processor.model.ValueModel.SequenceValue;
import java.util.List;
import java.util.Optional;

/** What is inside of values. */
final class Contents {
    private Contents() {}

    /** The model of what is inside the value, one step down; empty for a leaf. */
    static Optional<ValueModel> of(ValueModel value) {
        if (value instanceof OptionalValue optional) {
            return Optional.of(optional.content());
        } else if (value instanceof SequenceValue sequence) {
            return Optional.of(sequence.element());
        } else if (value instanceof MapValue map) {
            return Optional.of(map.content());
        } else if (value instanceof ArrayValue array) {
            return Optional.of(array.element());
        } else {
            return Optional.empty();
        }
    }

    /** The value in all optionals: the value itself, if it is none. */
    static ValueModel withoutOptional(ValueModel value) {
        return value instanceof OptionalValue optional ? withoutOptional(optional.content()) : value;
    }

    /** The values that are known of the string at the leaf; empty for other leaves. */
    static List<String> known(ValueModel value) {
        if (value instanceof ValueModel.StringValue string) {
            return string.known();
        }
        return of(value).map(Contents::known).orElse(List.of());
    }
}
