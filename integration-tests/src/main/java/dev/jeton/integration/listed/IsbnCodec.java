package dev.jeton.integration.listed;

import dev.jeton.JsonCodec;
import dev.jeton.JsonErrorCode;
import dev.jeton.JsonReader;
import dev.jeton.JsonWriter;

/** Digits with or without hyphens, so that one number has several texts; its values can be names. Made by its constructor. */
public final class IsbnCodec implements JsonCodec<Isbn> {

    /** Called by generated code. */
    public IsbnCodec() {}

    @Override
    public Class<?> type() {
        return Isbn.class;
    }

    @Override
    public boolean canBeName() {
        return true;
    }

    @Override
    public Isbn decode(JsonReader reader) {
        String text = reader.readString();
        if (!text.matches("[0-9](-?[0-9]){0,12}")) {
            throw reader.failure(JsonErrorCode.INVALID_VALUE);
        }
        return new Isbn(Long.parseLong(text.replace("-", "")));
    }

    @Override
    public void encode(Isbn value, JsonWriter writer) {
        if (value.digits() < 0) {
            writer.writeLong(value.digits());
        } else {
            writer.writeString(Long.toString(value.digits()));
        }
    }

    @Override
    public String describe(Isbn value) {
        return Long.toString(value.digits());
    }
}
