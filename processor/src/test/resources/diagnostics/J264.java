package sample;

import dev.jeton.JsonCodec;
import dev.jeton.JsonReader;
import dev.jeton.JsonWriter;
import dev.jeton.RawJson;
import dev.jeton.annotation.Json;
import java.util.List;
import java.util.Map;
import java.util.Optional;

class Money {}

class MoneyCodec implements JsonCodec<Money> {
    static final MoneyCodec INSTANCE = new MoneyCodec();

    @Override
    public Class<Money> type() {
        return Money.class;
    }

    @Override
    public Money decode(JsonReader reader) {
        reader.skipValue();
        return new Money();
    }

    @Override
    public void encode(Money value, JsonWriter writer) {
        writer.writeNull();
    }
}

@Json
record Price(
        @Json.Value @Json.Using(MoneyCodec.class) Money money) {}

@Json
record Claims(@Json.Value RawJson json) {}

@Json
record Page<T>(
        List<T> items,
        @Json.DefaultOnError T first, // expect: J264
        @Json.DefaultOnError Page<T> next) {} // expect: J264

@Json
record Token(
        @Json.DefaultOnError List<Page<String>> pages, // expect: J264
        @Json.DefaultOnError RawJson raw, // expect: J264
        @Json.DefaultOnError @Json.Raw String text, // expect: J264
        @Json.DefaultOnError @Json.Using(MoneyCodec.class) Money price, // expect: J264
        @Json.DefaultOnError Optional<Map<String, List<@Json.Using(MoneyCodec.class) Money>>> prices, // expect: J264
        @Json.DefaultOnError List<Price> oneValues, // expect: J264
        @Json.DefaultOnError Claims claims, // expect: J264
        @Json.DefaultOnError dev.jeton.Patch<RawJson> patch, // expect: J264
        @Json.DefaultOnError dev.jeton.Patch<Integer> number,
        @Json.DefaultOnError List<RawJson> list,
        @Json.DefaultOnError int count) {}
