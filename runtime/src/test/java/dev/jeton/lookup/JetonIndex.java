package dev.jeton.lookup;

import dev.jeton.JsonCodec;
import dev.jeton.codegen.CodecIndex;

/** As the processor would generate it; {@code Twice} has a second codec in {@link OtherIndex}. */
public final class JetonIndex extends CodecIndex {

    /** Called by {@link java.util.ServiceLoader}. */
    public JetonIndex() {}

    @Override
    public JsonCodec<?> codecOf(String typeName) {
        return switch (typeName) {
            case "dev.jeton.lookup.Point" -> Point.Codec.INSTANCE;
            case "dev.jeton.lookup.JsonCodecsTest$Twice" -> JsonCodecsTest.FIRST;
            case "dev.jeton.lookup.JsonCodecsTest$Homonym" -> Point.Codec.INSTANCE;
            default -> null;
        };
    }
}
