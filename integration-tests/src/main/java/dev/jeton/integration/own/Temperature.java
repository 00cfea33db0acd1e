package dev.jeton.integration.own;

import dev.jeton.JsonCodec;
import dev.jeton.JsonReader;
import dev.jeton.JsonWriter;
import dev.jeton.annotation.Json;

/** A type that names its codec itself. */
@Json.Using(Temperature.Codec.class)
public record Temperature(int degrees) {

    /** A string such as {@code "21C"}. */
    public static final class Codec implements JsonCodec<Temperature> {

        /** Called by generated code. */
        public Codec() {}

        @Override
        public Class<?> type() {
            return Temperature.class;
        }

        @Override
        public Temperature decode(JsonReader reader) {
            String text = reader.readString();
            if (!text.matches("-?[0-9]{1,3}C")) {
                throw reader.invalidObject(new IllegalArgumentException(text));
            }
            return new Temperature(Integer.parseInt(text.substring(0, text.length() - 1)));
        }

        @Override
        public void encode(Temperature value, JsonWriter writer) {
            writer.writeString(value.degrees() + "C");
        }
    }
}
