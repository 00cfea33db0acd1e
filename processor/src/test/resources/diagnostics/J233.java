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

final class Hidden extends MoneyCodec {
    private static final Hidden INSTANCE = new Hidden();

    private Hidden() {}
}

final class NotStatic extends MoneyCodec {
    final NotStatic INSTANCE = this;

    NotStatic(String format) {}
}

final class Throwing extends MoneyCodec {
    Throwing() throws java.io.IOException {}
}

class Outer {
    class Inner extends MoneyCodec {}
}

@Json
record Token(
        @Json.Using(Hidden.class) Money hidden, // expect: J233
        @Json.Using(NotStatic.class) Money notStatic, // expect: J233
        @Json.Using(Throwing.class) Money throwing, // expect: J233
        List<@Json.Using(Outer.Inner.class) Money> inner) {} // expect: J233
