package sample;

import dev.jeton.JsonCodec;
import dev.jeton.JsonReader;
import dev.jeton.JsonWriter;
import dev.jeton.annotation.Json;

@Json
record Part(int size) {}

@Json.Using(MoneyCodec.class)
record Money(String text) {}

class MoneyCodec implements JsonCodec<Money> {
    @Override
    public Class<?> type() {
        return Money.class;
    }

    @Override
    public Money decode(JsonReader reader) {
        return new Money(reader.readString());
    }

    @Override
    public void encode(Money value, JsonWriter writer) {
        writer.writeString(value.text());
    }
}

@Json.Import(Part.class) // expect: J337
class Home {
    @Json
    record Inner(Part part) {}
}

@Json.Import(Money.class) // expect: J337
class Other {}
