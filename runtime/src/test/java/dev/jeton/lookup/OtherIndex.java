package dev.jeton.lookup;

import dev.jeton.JsonCodec;
import dev.jeton.codegen.CodecIndex;

/** Of another module that has a codec for the same type. */
public final class OtherIndex extends CodecIndex {

    /** Called by {@link java.util.ServiceLoader}. */
    public OtherIndex() {}

    @Override
    public JsonCodec<?> codecOf(String typeName) {
        return switch (typeName) {
            case "dev.jeton.lookup.Point" -> Point.Codec.INSTANCE;
            case "dev.jeton.lookup.JsonCodecsTest$Twice" -> JsonCodecsTest.SECOND;
            default -> null;
        };
    }
}
