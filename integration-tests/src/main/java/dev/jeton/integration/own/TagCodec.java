package dev.jeton.integration.own;

import dev.jeton.JsonCodec;
import dev.jeton.JsonKind;
import dev.jeton.JsonReader;
import dev.jeton.JsonWriter;

/** Takes any value, and would take null if it ever saw one. */
public enum TagCodec implements JsonCodec<Tag> {
    /** The one instance. */
    INSTANCE;

    @Override
    public Class<?> type() {
        return Tag.class;
    }

    /** So that one may stand for a list of them. */
    @Override
    public boolean canBeName() {
        return true;
    }

    @Override
    public Tag decode(JsonReader reader) {
        if (reader.peek() == JsonKind.STRING) {
            return new Tag(reader.readString());
        }
        reader.skipValue();
        return new Tag("");
    }

    @Override
    public void encode(Tag value, JsonWriter writer) {
        writer.writeString(value.text());
    }
}
