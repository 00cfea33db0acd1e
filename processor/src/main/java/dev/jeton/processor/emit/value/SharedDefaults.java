package dev.jeton.processor.emit.value;

import com.palantir.javapoet.CodeBlock;
import dev.jeton.processor.emit.name.CodecNames;
import dev.jeton.processor.model.Presence.Defaulted;
import dev.jeton.processor.model.Presence.Reuse;
import dev.jeton.processor.model.PropertyModel;
import dev.jeton.processor.model.Trait;

/** Defaults that are made once for all values. */
public final class SharedDefaults {
    private SharedDefaults() {}

    /** Whether a property has a default that is a constant: {@code new BigDecimal("1.5")}, not {@code List.of()}. */
    public static boolean has(PropertyModel property) {
        return property.presence()
                .defaulted()
                .filter(value -> value.reuse() == Reuse.SHARED || value.reuse() == Reuse.CLONED)
                .isPresent();
    }

    // Examples: "Bearer", AMOUNT_DEFAULT, KEY_DEFAULT
    /** The value of a default, to compare others with. */
    public static CodeBlock compared(PropertyModel property, int index, CodecNames names) {
        Defaulted value = property.presence().defaulted().orElseThrow();
        return switch (value.reuse()) {
            case FREE, OWN -> value.value();
            case SHARED, CLONED -> expression(names, index, property);
        };
    }

    // Examples: 3600, AMOUNT_DEFAULT, KEY_DEFAULT.clone()
    /** The value of a default. */
    public static CodeBlock use(PropertyModel property, int index, CodecNames names) {
        boolean cloned = property.presence().defaulted().orElseThrow().reuse() == Reuse.CLONED;
        CodeBlock value = compared(property, index, names);
        return cloned ? CodeBlock.of("$L.clone()", value) : value;
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
