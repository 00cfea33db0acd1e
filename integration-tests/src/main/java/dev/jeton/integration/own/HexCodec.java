package dev.jeton.integration.own;

import dev.jeton.JsonCodec;
import dev.jeton.JsonErrorCode;
import dev.jeton.JsonReader;
import dev.jeton.JsonWriter;

/** A number in hexadecimal digits; made by its constructor. The empty text is no number, and this codec makes null of it. */
public final class HexCodec implements JsonCodec<Integer> {

    /** Called by generated code. */
    public HexCodec() {}

    @Override
    public Class<?> type() {
        return Integer.class;
    }

    @Override
    @SuppressWarnings("NullAway") // What generated code does with a codec that returns null is tested.
    public Integer decode(JsonReader reader) {
        String digits = reader.readString();
        if (digits.isEmpty()) {
            return null;
        }
        if (!digits.matches("[0-9a-f]{1,7}")) {
            throw reader.failure(JsonErrorCode.INVALID_VALUE);
        }
        return Integer.parseInt(digits, 16);
    }

    @Override
    public void encode(Integer value, JsonWriter writer) {
        writer.writeString(Integer.toHexString(value));
    }
}
