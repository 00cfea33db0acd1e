package dev.jeton.integration.listed;

import dev.jeton.JsonCodec;
import dev.jeton.JsonReader;
import dev.jeton.JsonWriter;
import java.util.Locale;

/** A text in small letters. */
public enum LowerCaseCodec implements JsonCodec<String> {
    /** The one instance. */
    INSTANCE;

    @Override
    public Class<?> type() {
        return String.class;
    }

    @Override
    public boolean canBeName() {
        return true;
    }

    @Override
    public String decode(JsonReader reader) {
        return reader.readString().toLowerCase(Locale.ROOT);
    }

    @Override
    public void encode(String value, JsonWriter writer) {
        writer.writeString(value);
    }
}
