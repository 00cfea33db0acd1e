package dev.jeton.processor.emit.value;

import dev.jeton.processor.model.PropertyModel;
import dev.jeton.processor.model.Trait;

/** Defaults that are made once for all values, since making them for each would be garbage wherever the member comes. */
public final class SharedDefaults {
    private SharedDefaults() {}

    /** Whether a property has a default whose expression makes an object: {@code new BigDecimal("1.5")}, not {@code List.of()}. */
    public static boolean has(PropertyModel property) {
        return property.presence().defaulted().isPresent() && !property.value().is(Trait.FREE_DEFAULT);
    }
}
