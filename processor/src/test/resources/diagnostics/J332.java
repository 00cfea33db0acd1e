package sample;

import dev.jeton.JsonCodec;
import dev.jeton.JsonReader;
import dev.jeton.JsonWriter;
import dev.jeton.annotation.Json;
import java.util.Map;

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

@Json
record Token(
        Map<@Json.Using(MoneyCodec.class) Money, Long> counts, // expect: J332
        Map<String, @Json.Using(MoneyCodec.class) Money> prices) {}
