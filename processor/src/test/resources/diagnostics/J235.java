package sample;

import dev.jeton.JsonCodec;
import dev.jeton.JsonReader;
import dev.jeton.JsonWriter;
import dev.jeton.annotation.Json;

record Money(String text) {}

@SuppressWarnings({"rawtypes", "unchecked"})
final class MoneyCodec implements JsonCodec {
    static final MoneyCodec INSTANCE = new MoneyCodec();

    @Override
    public Class<?> type() {
        return Money.class;
    }

    @Override
    public Object decode(JsonReader reader) {
        return new Money(reader.readString());
    }

    @Override
    public void encode(Object value, JsonWriter writer) {
        writer.writeString(((Money) value).text());
    }
}

@Json
record Token(@Json.Using(MoneyCodec.class) Money price) {} // expect: J235
