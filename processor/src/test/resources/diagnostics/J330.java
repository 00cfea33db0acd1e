package sample;

import dev.jeton.JsonCodec;
import dev.jeton.JsonReader;
import dev.jeton.JsonWriter;
import dev.jeton.annotation.Json;
import java.util.Collection;

record Box<T>(T content) {}

final class BoxCodec<T> implements JsonCodec<Box<T>> {
    private final JsonCodec<T> content;

    BoxCodec(JsonCodec<T> content) {
        this.content = content;
    }

    @Override
    public Class<?> type() {
        return Box.class;
    }

    @Override
    public Box<T> decode(JsonReader reader) {
        return new Box<>(content.decode(reader));
    }

    @Override
    public void encode(Box<T> value, JsonWriter writer) {
        content.encode(value.content(), writer);
    }
}

@Json
record Token(
        @Json.Using(BoxCodec.class) Box<String> text,
        @Json.Using(BoxCodec.class) Box<Collection<String>> texts, // expect: J330
        @Json.Using(BoxCodec.class) Box<Byte> small) {} // expect: J330
