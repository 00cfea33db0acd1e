package dev.jeton.processor.model;

import dev.jeton.processor.model.ValueModel.ArrayValue;
import dev.jeton.processor.model.ValueModel.CodecValue;
import dev.jeton.processor.model.ValueModel.MapValue;
import dev.jeton.processor.model.ValueModel.OptionalValue;
import dev.jeton.processor.model.ValueModel.SequenceValue;
import dev.jeton.processor.model.ValueModel.StringValue;
import java.util.List;
import java.util.Optional;

/** What is inside of values. */
public final class Contents {
    private Contents() {}

    /** The model of what is inside the value, one step down; empty for a leaf. */
    public static Optional<ValueModel> of(ValueModel value) {
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

    /** Whether it is a list of nothing but strings as they stand, for which the runtime has methods. */
    public static boolean isListOfStrings(ValueModel value) {
        return value instanceof SequenceValue sequence
                && sequence.kind() != SequenceKind.SET
                && isPlainString(sequence.element());
    }

    /** Whether it is a string, and nothing is known of it. */
    static boolean isPlainString(ValueModel value) {
        return value instanceof StringValue string
                && string.leniency() == Leniency.STRICT
                && string.known().isEmpty();
    }

    /** Whether objects of the type may hold objects of that type, directly or inside others: a document decides how deep calls nest. */
    public static boolean areRecursive(ObjectCodecModel model) {
        return model.properties().stream().map(PropertyModel::value).anyMatch(Contents::isRecursive);
    }

    private static boolean isRecursive(ValueModel value) {
        return value instanceof CodecValue object
                ? object.nesting() == Nesting.RECURSIVE
                : of(value).map(Contents::isRecursive).orElse(false);
    }

    /** The value in all optionals: the value itself, if it is none. */
    public static ValueModel withoutOptional(ValueModel value) {
        return value instanceof OptionalValue optional ? withoutOptional(optional.content()) : value;
    }

    /** The values that are known of the string at the leaf; empty for other leaves. */
    public static List<String> known(ValueModel value) {
        if (value instanceof StringValue string) {
            return string.known();
        }
        return of(value).map(Contents::known).orElse(List.of());
    }
}
