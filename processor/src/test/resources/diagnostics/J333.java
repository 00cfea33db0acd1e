package sample;

import dev.jeton.JsonCodec;
import dev.jeton.JsonReader;
import dev.jeton.JsonWriter;
import dev.jeton.annotation.Json;
import java.util.List;

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

class Outer {
    final class InnerCodec extends MoneyCodec {}
}

@Json.Using(Outer.InnerCodec.class) // expect: J333
record Money(String text) {}

@Json.Using(MoneyCodec.class) // expect: J333
record Price(String text) {}

@Json.Using(Money.class) // expect: J333
record Rate(String text) {}

@Json
record Token(Money saidAlready, List<Price> saidToo, Rate rate) {}
