package sample;

import dev.jeton.JsonCodec;
import dev.jeton.JsonReader;
import dev.jeton.JsonWriter;
import dev.jeton.annotation.Json;
import java.util.List;

record Money(String text) {}

class Codecs {
    private static final class MoneyCodec implements JsonCodec<Money> {
        static final MoneyCodec INSTANCE = new MoneyCodec();

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
    record Token(@Json.Using(MoneyCodec.class) Money price) {} // expect: J234
}
