package com.example;

import dev.jeton.JsonCodec;
import dev.jeton.JsonReader;
import dev.jeton.JsonWriter;

/** Public, as what is listed on a module must be. */
public final class MoneyCodec implements JsonCodec<Money> {
    public static final MoneyCodec INSTANCE = new MoneyCodec();

    private MoneyCodec() {}

    @Override
    public Class<?> type() {
        return Money.class;
    }

    @Override
    public Money decode(JsonReader reader) {
        return new Money(reader.readLong());
    }

    @Override
    public void encode(Money value, JsonWriter writer) {
        writer.writeLong(value.cents());
    }
}
