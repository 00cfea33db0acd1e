package sample;

import dev.jeton.JsonCodec;
import dev.jeton.JsonReader;
import dev.jeton.JsonWriter;
import dev.jeton.annotation.Json;
import java.util.List;

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

final class OtherCodec extends MoneyCodec {}

@Json
record Token(
        @Json.Using(MoneyCodec.class) Money price,
        @Json.Using(MoneyCodec.class) Money same,
        Money onAccessor) {

    @Override
    @Json.Using(OtherCodec.class) // expect: J224
    public Money price() {
        return price;
    }

    @Override
    @Json.Using(MoneyCodec.class)
    public Money same() {
        return same;
    }

    @Override
    @Json.Using(MoneyCodec.class)
    public Money onAccessor() {
        return onAccessor;
    }
}
