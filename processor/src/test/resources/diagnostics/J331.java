package sample;

import dev.jeton.JsonCodec;
import dev.jeton.JsonReader;
import dev.jeton.JsonWriter;
import dev.jeton.annotation.Json;

record Money(String text) {}

class RawCodec implements JsonCodec {
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
        writer.writeString("1");
    }
}

class AnyCodec<T> implements JsonCodec<T> {
    @Override
    public Class<?> type() {
        return Money.class;
    }

    @Override
    public T decode(JsonReader reader) {
        return null;
    }

    @Override
    public void encode(T value, JsonWriter writer) {
        writer.writeString("1");
    }
}

abstract class AbstractCodec implements JsonCodec<Money> {
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
    final class InnerCodec implements JsonCodec<Money> {
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
}

@Json
record Part(String text) {}

@Json.Codecs({
    Money.class, // expect: J331
    RawCodec.class, // expect: J331
    AnyCodec.class, // expect: J331
    AbstractCodec.class, // expect: J331
    Outer.InnerCodec.class // expect: J331
})
@Json
record Token(@Json.Using(MoneyCodec.class) Money price) {}

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
