package sample;

import dev.jeton.JsonCodec;
import dev.jeton.JsonReader;
import dev.jeton.JsonWriter;
import dev.jeton.annotation.Json;

final class HexCodec implements JsonCodec<Integer> {
    static final HexCodec INSTANCE = new HexCodec();

    @Override
    public Class<?> type() {
        return Integer.class;
    }

    @Override
    public Integer decode(JsonReader reader) {
        return Integer.parseInt(reader.readString(), 16);
    }

    @Override
    public void encode(Integer value, JsonWriter writer) {
        writer.writeString(Integer.toHexString(value));
    }
}

@Json
record Token(
        @Json.Using(HexCodec.class) int color,
        @Json.Using(HexCodec.class) Integer[] boxes,
        @Json.Using(HexCodec.class) int[] colors, // expect: J237
        @Json.Using(HexCodec.class) int[][] more) {} // expect: J237
