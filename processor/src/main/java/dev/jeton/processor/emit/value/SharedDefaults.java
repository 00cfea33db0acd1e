package dev.jeton.processor.emit.value;

import dev.jeton.processor.model.Presence.Defaulted;
import dev.jeton.processor.model.PropertyModel;
import dev.jeton.processor.model.ValueModel;
import dev.jeton.processor.model.ValueModel.CodecValue;
import dev.jeton.processor.model.ValueModel.MapValue;
import dev.jeton.processor.model.ValueModel.PrimitiveValue;
import dev.jeton.processor.model.ValueModel.SequenceValue;
import dev.jeton.processor.model.ValueModel.SpaceDelimitedValue;
import dev.jeton.processor.model.ValueModel.StringValue;

/** Defaults that are made once for all values, since making them for each would be garbage wherever the member comes. */
public final class SharedDefaults {
    private SharedDefaults() {}

    /** Whether a property has a default whose expression makes an object: {@code new BigDecimal("1.5")}, not {@code List.of()}. */
    public static boolean has(PropertyModel property) {
        return property.presence() instanceof Defaulted && !isFree(property.value());
    }

    private static boolean isFree(ValueModel value) {
        return value instanceof PrimitiveValue
                || value instanceof StringValue
                || value instanceof CodecValue
                || value instanceof SequenceValue
                || value instanceof SpaceDelimitedValue
                || value instanceof MapValue;
    }
}
