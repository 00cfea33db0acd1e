package dev.jeton.processor.emit.value;

import com.palantir.javapoet.CodeBlock;
import dev.jeton.processor.emit.name.CodecNames;
import dev.jeton.processor.model.PropertyModel;
import dev.jeton.processor.model.Trait;

/** Defaults that are made once for all values, since making them for each would be garbage wherever the member comes. */
public final class SharedDefaults {
    private SharedDefaults() {}

    /** Whether a property has a default whose expression makes an object: {@code new BigDecimal("1.5")}, not {@code List.of()}. */
    public static boolean has(PropertyModel property) {
        return property.presence().defaulted().isPresent() && !property.value().is(Trait.FREE_DEFAULT);
    }

    /** Whether it is one of those that a class inside the codec holds, which is initialised when the first of them is needed. */
    public static boolean isHeld(PropertyModel property) {
        return has(property) && property.value().withoutOptional().is(Trait.HELD_DEFAULT);
    }

    /**
     * Emits a default that is shared.
     *
     * <p>Examples: {@code FACTOR_DEFAULT}, {@code Defaults.OWNER_DEFAULT}
     */
    public static CodeBlock expression(CodecNames names, int index, PropertyModel property) {
        String constant = names.defaultValue(index);
        return isHeld(property) ? CodeBlock.of("$T.$N", names.heldDefaults(), constant) : CodeBlock.of("$N", constant);
    }
}
