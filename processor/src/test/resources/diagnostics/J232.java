package sample;

import dev.jeton.JsonCodec;
import dev.jeton.JsonReader;
import dev.jeton.JsonWriter;
import dev.jeton.annotation.Json;
import java.util.List;

record Money(String text) {}

abstract class MoneyCodec implements JsonCodec<Money> {
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

interface MoneyCodecs extends JsonCodec<Money> {}

@Json
record Token(
        @Json.Using(MoneyCodec.class) Money price, // expect: J232
        List<@Json.Using(MoneyCodecs.class) Money> prices) {} // expect: J232
